import Negotiator from 'negotiator'

export const TALEN = ['nl', 'en'] as const
export type Taal = (typeof TALEN)[number]

/** Cookie that holds the language a visitor chose. */
export const TAAL_COOKIE = 'taal'

export const isTaal = (waarde: unknown): waarde is Taal => TALEN.some((taal) => taal === waarde)

type Voorkeur = { cookie?: string | undefined; acceptLanguage?: string | null; talen: readonly Taal[] }

/** The language of a page: the visitor's choice, else the browser's, else Dutch; always one that the municipality offers. */
export function kiesTaal({ cookie, acceptLanguage, talen }: Voorkeur): Taal {
  const gekozen = talen.find((taal) => taal === cookie)
  if (gekozen) return gekozen
  const headers = acceptLanguage ? { 'accept-language': acceptLanguage } : {}
  const [browser] = acceptLanguage ? new Negotiator({ headers }).languages([...talen]) : []
  return talen.find((taal) => taal === browser) ?? talen.find((taal) => taal === 'nl') ?? talen[0] ?? 'nl'
}
