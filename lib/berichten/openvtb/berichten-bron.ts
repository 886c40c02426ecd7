import 'server-only'
import { z } from 'zod'
import { HANDELINGSPERSPECTIEVEN } from '@/lib/domain/handelingsperspectief'
import { printPersoonUrn } from '@/lib/domain/urn'
import { loadPages } from '@/lib/http/load-pages'
import { parseJson } from '@/lib/http/parse-json'
import type { TokenApi } from '@/lib/http/token-api'
import { datumTijd, tekst, vlag } from '@/lib/http/velden'
import type { Bericht } from '../bericht'
import type { BerichtenBron } from '../extern/berichten-bron'

const moment = datumTijd.transform((waarde) => (waarde === null ? null : new Date(waarde)))

/** Bericht of Open VTB Berichten 0.1.0, read tolerantly. `ingetrokkenOp` is an extension of ours. */
const berichtSchema = z.object({
  uuid: z.guid().toLowerCase(),
  onderwerp: tekst,
  berichtTekst: tekst,
  publicatiedatum: moment,
  referentie: tekst,
  ontvanger: tekst,
  geopendOp: moment,
  ingetrokkenOp: moment,
  berichtType: tekst,
  isGerelateerdAan: z.array(z.object({ urn: z.string() })).nullish(),
  handelingsPerspectief: tekst,
  einddatumHandelingsTermijn: moment,
  mijnOverheidBerichtenbox: vlag,
  bijlagen: z
    .array(z.object({ informatieObject: z.string(), omschrijving: tekst, isBerichtTypeBijlage: vlag }))
    .nullish(),
})

/**
 * Berichten in an Open VTB (Berichten API 0.1.0). With `zoekMetPost` a person is sought by the `_zoek` that we publish
 * ourselves; Open VTB only has the GET, whose query holds the number.
 */
export function createOpenVtbBerichten(
  api: TokenApi,
  { zoekMetPost }: { zoekMetPost: boolean },
): BerichtenBron {
  return {
    id: api.id,
    async load(persoon) {
      const filters = { ontvanger: printPersoonUrn(persoon) }
      const gelezen = await loadPages(
        (page) =>
          zoekMetPost
            ? api.zoek('/berichten/_zoek', filters, page)
            : api.lees('/berichten', { ...filters, ...page }),
        berichtSchema,
        api.naam,
      )
      return gelezen.map(toBericht)
    },
    async find(uuid) {
      const pad = `/berichten/${uuid}`
      const antwoord = await api.lees(pad)
      if (antwoord.status === 404) return null
      return {
        bericht: toBericht(parseJson(antwoord, berichtSchema, api.naam)),
        async open(nu) {
          const changed = await api.stuur('PATCH', pad, { geopendOp: nu.toISOString() })
          // Withdrawn a moment ago: nothing is left to read.
          if (changed.status === 404 || changed.status === 409) return null
          return parseJson(changed, berichtSchema, api.naam).geopendOp ?? nu
        },
      }
    },
  }
}

function toBericht({ bijlagen, isGerelateerdAan, ...gelezen }: z.output<typeof berichtSchema>): Bericht {
  return {
    ...gelezen,
    versie: 1,
    // Absent means at once.
    publicatiedatum: gelezen.publicatiedatum ?? new Date(0),
    handelingsPerspectief:
      HANDELINGSPERSPECTIEVEN.find((each) => each === gelezen.handelingsPerspectief) ?? '',
    isGerelateerdAan: (isGerelateerdAan ?? []).map(({ urn }) => urn),
    bijlagen: bijlagen ?? [],
    alsOngelezenGemarkeerd: false,
    gearchiveerdOp: null,
  }
}
