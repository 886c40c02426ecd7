import { getConfig } from '@/lib/env/load-config'

/** What may be asked of an API; a scope reads `<api>.<verb>`. */
export type Verb = 'lezen' | 'aanmaken' | 'bijwerken' | 'verwijderen'
export const verbs: readonly Verb[] = ['lezen', 'aanmaken', 'bijwerken', 'verwijderen']

/** One published API: its place, version and the texts of its OAS. */
export type Api = {
  /** Segment in the path and first part of each scope. */
  naam: string
  /** Semantic version, answered as `API-Version`; its major is in the path. */
  versie: `${number}.${number}.${number}`
  titel: string
  omschrijving: string
  /** Schemes that a consumer may log in with; the first is documented as the preferred one. */
  aanmelden: readonly ('token' | 'zgw-jwt')[]
}

/** `/api/<naam>/v<major>` */
export function apiPath({ naam, versie }: Pick<Api, 'naam' | 'versie'>): string {
  return `/api/${naam}/v${versie.split('.')[0]}`
}

/** Absolute URL of a path inside an API, on the configured base URL: never on what a Host header claims. */
export function apiUrl(api: Api, path: string): string {
  return new URL(`${apiPath(api)}${path}`, getConfig().portaal.basisUrl).href
}
