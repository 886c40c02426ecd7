import 'server-only'
import { Temporal } from 'temporal-polyfill'
import { leesVelden } from '@/lib/domain/formulier'
import { isNaTermijn, vandaag } from '@/lib/domain/taak-termijn'
import { parseObjectUrn, uuidUrn } from '@/lib/domain/urn'
import type { Taak } from '@/lib/taken/taak'
import type { ZaakVerwijzing } from '../zaken/dto'
import type { TaakRegel } from './dto'
import { listVerzonden } from './list-verzonden'

type Context = { nu: Date; zaken: readonly ZaakVerwijzing[]; onderweg: ReadonlySet<string> }

/** A row of the lists and the head of the page. */
export function toRegel(taak: Taak, { nu, zaken, onderweg }: Context): TaakRegel {
  const { einddatumHandelingsTermijn: deadline } = taak
  const { zaaknummers, uuids } = zakenVan(taak)
  const zaak = zaken.find(
    (each) => zaaknummers.includes(each.zaaknummer) || uuids.includes(each.uuid.toLowerCase()),
  )
  return {
    uuid: taak.uuid,
    titel: taak.titel,
    toelichting: taak.toelichting,
    // The clock job may not have come by yet.
    status: taak.status === 'open' && deadline && isNaTermijn(deadline, nu) ? 'verlopen' : taak.status,
    onderweg: taak.status === 'open' && onderweg.has(taak.uuid),
    deadline,
    dagen: deadline === null ? null : Temporal.PlainDate.from(vandaag(nu)).until(deadline).days,
    uitgevoerdOp: taak.uitgevoerdOp?.toISOString() ?? null,
    zaaknummer: zaak?.zaaknummer ?? zaaknummers[0] ?? null,
    zaak: zaak ?? null,
    verzonden: listVerzonden(taak).map(({ soort, label, waarde }) => (soort === 'bestand' ? waarde : label)),
  }
}

/** The zaken that a taak points at: by number, or by the uuid alone as an Objects API has it. */
export function zakenVan({ isGerelateerdAan }: Pick<Taak, 'isGerelateerdAan'>) {
  const urns = isGerelateerdAan.map(parseObjectUrn)
  return {
    zaaknummers: urns.flatMap((urn) => (urn?.soort === 'zaak' ? urn.zaaknummer : [])),
    uuids: isGerelateerdAan.flatMap((text) => uuidUrn(text) ?? []),
  }
}

/** The fields that an inwoner fills in: those of the form, or the one file field of an uploadtaak. */
export function veldenVan(taak: Taak) {
  if (taak.soort === 'formulier') return leesVelden(taak.details.formulierDefinitie)
  if (taak.soort !== 'upload') return null
  return [
    {
      key: 'bestanden',
      soort: 'bestand' as const,
      label: '',
      hulp: null,
      verplicht: true,
      opties: [],
      maxLengte: 0,
      min: null,
      max: null,
    },
  ]
}
