import 'server-only'
import { z } from 'zod'
import { type Formulierveld, leesVelden } from '@/lib/domain/formulier'
import type { Taak } from '@/lib/taken/taak'
import type { TaakAntwoord } from './dto'

const bestanden = z.array(z.looseObject({ omschrijving: z.string() }))

/** What the inwoner sent with this taak, readable: labels with answers, and names of files. Empty before that. */
export function listVerzonden(taak: Taak): TaakAntwoord[] {
  if (taak.soort === 'upload') {
    return (taak.details.ontvangenBijlagen ?? []).map(({ omschrijving }) => ({
      soort: 'bestand',
      label: '',
      waarde: omschrijving ?? '',
    }))
  }
  if (taak.soort !== 'formulier' || !taak.details.ontvangenGegevens) return []
  const gegevens = taak.details.ontvangenGegevens
  return (leesVelden(taak.details.formulierDefinitie) ?? []).flatMap((veld) => {
    const waarde = leesbaar(veld, gegevens[veld.key])
    return waarde === '' ? [] : [{ soort: veld.soort, label: veld.label, waarde }]
  })
}

function leesbaar(veld: Formulierveld, waarde: unknown): string {
  const labelVan = (keuze: string) => veld.opties.find((optie) => optie.waarde === keuze)?.label ?? keuze
  switch (veld.soort) {
    case 'bestand':
      return (bestanden.safeParse(waarde).data ?? []).map(({ omschrijving }) => omschrijving).join('\n')
    case 'vinkje':
      return waarde === true ? 'ja' : ''
    case 'meerkeuze':
      return Object.entries(z.record(z.string(), z.unknown()).catch({}).parse(waarde))
        .filter(([, gekozen]) => gekozen === true)
        .map(([keuze]) => labelVan(keuze))
        .join('\n')
    case 'keuze':
      return typeof waarde === 'string' ? labelVan(waarde) : ''
    default:
      return typeof waarde === 'string' || typeof waarde === 'number' ? `${waarde}` : ''
  }
}
