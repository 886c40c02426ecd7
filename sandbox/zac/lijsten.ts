import { z } from 'zod'
import type { Persona } from '../sandbox-json'
import type { Api } from './api'
import { zaakZoekvraag } from './omgeving'

const pageOf = <T extends z.ZodType>(item: T) => z.object({ results: z.array(item) })

const zaak = z.object({
  url: z.string(),
  uuid: z.string(),
  identificatie: z.string(),
  omschrijving: z.string(),
  zaaktype: z.string(),
  einddatum: z.string().nullable(),
})
export type Zaak = z.infer<typeof zaak>

/** The zaken of a person in one register: the first page of them. */
export async function listZaken(api: Api, persoon: Persona): Promise<Zaak[]> {
  const body = zaakZoekvraag(persoon)
  if (!body) return []
  return (await api(pageOf(zaak), { methode: 'POST', pad: '/zaken/api/v1/zaken/_zoek', body })).results
}

/** One zaak. */
export const getZaak = (api: Api, uuid: string): Promise<Zaak> =>
  api(zaak, { pad: `/zaken/api/v1/zaken/${uuid}` })

const taak = z.object({
  uuid: z.string(),
  titel: z.string(),
  taakSoort: z.string(),
  status: z.string(),
  einddatumHandelingsTermijn: z.string(),
  details: z.record(z.string(), z.unknown()),
})
export type Taak = z.infer<typeof taak>

/** The taken of a person, of every kind; uploadtaken are an extension that stands beside the standard's. */
export async function listTaken(api: Api, isToegewezenAan: string): Promise<Taak[]> {
  const vraag = (pad: string) => api(pageOf(taak), { methode: 'POST', pad, body: { isToegewezenAan } })
  const gevonden = await Promise.all([
    vraag('/taken/v1/externetaken/_zoek'),
    vraag('/taken/v1/uploadtaken/_zoek'),
  ])
  return gevonden.flatMap(({ results }) => results)
}

/** Path of the taken of one kind in the Taken API: `urltaak` → `urltaken`. */
export const takenPad = (soort: string) => `/taken/v1/${encodeURIComponent(soort.replace(/taak$/, 'taken'))}`

/** Path of one taak. */
export const taakPad = (soort: string, uuid: string) => `${takenPad(soort)}/${encodeURIComponent(uuid)}`

/** One taak. */
export const getTaak = (api: Api, soort: string, uuid: string): Promise<Taak> =>
  api(taak, { pad: taakPad(soort, uuid) })

const bericht = z.object({
  uuid: z.string(),
  onderwerp: z.string(),
  publicatiedatum: z.string(),
  geopendOp: z.string().nullable(),
})

/** The berichten to a person, those of later included. */
export async function listBerichten(api: Api, ontvanger: string): Promise<z.infer<typeof bericht>[]> {
  const pad = '/berichten/v1/berichten/_zoek'
  return (await api(pageOf(bericht), { methode: 'POST', pad, body: { ontvanger } })).results
}
