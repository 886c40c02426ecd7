import 'server-only'
import { Temporal } from 'temporal-polyfill'
import { leesVelden } from '@/lib/domain/formulier'
import { isNaTermijn, vandaag } from '@/lib/domain/taak-termijn'
import { parseObjectUrn } from '@/lib/domain/urn'
import type { Taak } from '@/lib/taken/taak'
import type { TaakRegel, TaakZaak } from './dto'
import { listVerzonden } from './list-verzonden'

type Context = { nu: Date; zaken: ReadonlyMap<string, TaakZaak>; onderweg: ReadonlySet<string> }

/** A row of the lists and the head of the page. */
export function toRegel(taak: Taak, { nu, zaken, onderweg }: Context): TaakRegel {
  const { einddatumHandelingsTermijn: deadline } = taak
  const zaaknummer = zaaknummerVan(taak)
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
    zaaknummer,
    zaak: (zaaknummer && zaken.get(zaaknummer)) || null,
    verzonden: listVerzonden(taak).map(({ soort, label, waarde }) => (soort === 'bestand' ? waarde : label)),
  }
}

/** Number of the first zaak that a taak points at. */
export function zaaknummerVan({ isGerelateerdAan }: Pick<Taak, 'isGerelateerdAan'>): string | null {
  for (const text of isGerelateerdAan) {
    const urn = parseObjectUrn(text)
    if (urn?.soort === 'zaak') return urn.zaaknummer
  }
  return null
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
