import 'server-only'
import type { NieuweGebeurtenis } from '@/db/queries/notificaties-in/gebeurtenissen'
import type { Register } from '@/lib/zgw/register'
import type { ZgwZaak } from '@/lib/zgw/schemas/zaak'

export type Wijziging = Pick<NieuweGebeurtenis, 'kanaal' | 'resource' | 'resourceUrl' | 'hoofdObject'>

/** Zaken that are asked about at the same time, below the cap of the register. */
const GELIJKTIJDIG = 4

/**
 * Statussen, documents and besluiten that were added to a register's zaken since a moment. The standard has no list of
 * changes: the open zaken and those that closed since then are read with their status and documents, a page in one call,
 * and only a zaak with something new is looked into. A register without `expand` costs two calls a zaak.
 */
export async function listWijzigingen(register: Register, sinds: Date): Promise<Wijziging[]> {
  const expand = register.expand ? 'status,zaakinformatieobjecten' : null
  const dag = new Date(sinds.getTime() - 24 * 3_600_000).toISOString().slice(0, 10)
  const [open, gesloten, besluiten] = await Promise.all([
    register.zaken.search({ einddatum__isnull: 'true' }, expand),
    register.zaken.search({ einddatum__gt: dag }, expand),
    register.besluiten.listAlle(),
  ])
  const wijzigingen: Wijziging[] = besluiten
    .filter(({ datum }) => datum >= dag)
    .map(({ url }) => ({ kanaal: 'besluiten', resource: 'besluit', resourceUrl: url, hoofdObject: url }))
  const zaken = [...open, ...gesloten]
  for (let index = 0; index < zaken.length; index += GELIJKTIJDIG) {
    const deel = zaken.slice(index, index + GELIJKTIJDIG)
    wijzigingen.push(...(await Promise.all(deel.map((zaak) => listVanZaak(register, zaak, sinds)))).flat())
  }
  return wijzigingen
}

async function listVanZaak(register: Register, zaak: ZgwZaak, sinds: Date): Promise<Wijziging[]> {
  const since = (moment: string | null | undefined) =>
    Boolean(moment) && Date.parse(moment ?? '') >= sinds.getTime()
  const status = zaak._expand?.status
  const [statussen, relaties] = await Promise.all([
    status && !isMogelijkNieuw(status.datumStatusGezet, sinds) ? [] : register.zaken.listStatussen(zaak.url),
    zaak._expand?.zaakinformatieobjecten ?? register.zaken.listInformatieobjecten(zaak.url),
  ])
  const van = (resource: string, url: string): Wijziging => ({
    kanaal: 'zaken',
    resource,
    resourceUrl: url,
    hoofdObject: zaak.url,
  })
  return [
    ...statussen
      .filter(({ datumStatusGezet }) => isMogelijkNieuw(datumStatusGezet, sinds))
      .map(({ url }) => van('status', url)),
    ...relaties
      .filter(({ url, registratiedatum }) => url !== '' && since(registratiedatum))
      .map(({ url }) => van('zaakinformatieobject', url)),
  ]
}

/** Several registers give the day of a status alone, which reads as midnight (VELD §5.4): then the whole day counts. */
function isMogelijkNieuw(moment: string | null, sinds: Date): boolean {
  if (!moment) return false
  const isDag = /T00:00:00(\.0+)?(Z|[+-]\d\d:\d\d)$/.test(moment) || !moment.includes('T')
  return Date.parse(moment) + (isDag ? 24 * 3_600_000 : 0) >= sinds.getTime()
}
