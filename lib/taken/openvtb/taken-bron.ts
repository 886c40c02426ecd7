import 'server-only'
import type { TaakDetails } from '@/lib/domain/taak-details'
import { printPersoonUrn } from '@/lib/domain/urn'
import type { BronAntwoord } from '@/lib/http/bron'
import { loadPages } from '@/lib/http/load-pages'
import { parseJson } from '@/lib/http/parse-json'
import type { TokenApi } from '@/lib/http/token-api'
import type { TakenBron, Wijziging } from '../extern/taken-bron'
import { externeTaakSchema, type VtbTaak } from './schema'
import { toTaak } from './to-taak'

/**
 * Taken in an Open VTB (Taken API 0.1.0). With `zoekMetPost` a person is sought by the `_zoek` that we publish
 * ourselves; Open VTB only has the GET, whose query holds the number.
 */
export function createOpenVtbTaken(api: TokenApi, { zoekMetPost }: { zoekMetPost: boolean }): TakenBron {
  const read = (antwoord: BronAntwoord) => {
    const gelezen = parseJson(antwoord, externeTaakSchema, api.naam)
    const etag = antwoord.headers.etag
    return { gelezen, etag, ...toTaak(gelezen, versieOf(etag)) }
  }
  return {
    id: api.id,
    async load(persoon, { alleenOpen }) {
      const filters = {
        isToegewezenAan: printPersoonUrn(persoon),
        ...(alleenOpen ? { status: 'open' } : {}),
      }
      const gelezen = await loadPages(
        (page) =>
          zoekMetPost
            ? api.zoek('/externetaken/_zoek', filters, page)
            : api.lees('/externetaken', { ...filters, ...page }),
        externeTaakSchema,
        api.naam,
      )
      return gelezen.map((each) => toTaak(each, 1).taak)
    },
    async find(uuid) {
      const pad = `/externetaken/${uuid}`
      const antwoord = await api.lees(pad)
      if (antwoord.status === 404) return null
      const { taak, uitvoerbaar, gelezen, etag } = read(antwoord)
      return {
        taak,
        uitvoerbaar,
        neemtAan: true,
        async bewaar(wijziging) {
          const headers: Record<string, string> = etag ? { 'if-match': etag } : {}
          const changed = await api.stuur('PATCH', pad, toPatch(gelezen, wijziging), headers)
          return [404, 409, 412].includes(changed.status) ? null : read(changed).taak
        },
      }
    },
  }
}

/** Our version counts in the ETag (`"3"`); Open VTB sends none. */
const versieOf = (etag: string | undefined): number => Number(/^"(\d{1,9})"$/.exec(etag ?? '')?.[1] ?? 1)

/** Details go back whole, with what we did not understand of them, because PATCH replaces them. */
function toPatch(gelezen: VtbTaak, { status, details }: Wijziging) {
  return { status, ...(details ? { details: { ...gelezen.details, ...sentIn(details) } } : {}) }
}

const sentIn = (details: TaakDetails) => ({
  ...('ontvangenGegevens' in details ? { ontvangenGegevens: details.ontvangenGegevens } : {}),
  ...('ontvangenBijlagen' in details ? { ontvangenBijlagen: details.ontvangenBijlagen } : {}),
})
