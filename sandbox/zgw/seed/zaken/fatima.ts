import type { RegisterNaam } from '../../profiel'
import { burger } from '../rollen'
import type { ZaakZaad } from '../zaad'

/** Fatima's zaken in total, the field's mess that is hers included. */
export const FATIMA = {
  waterdam: { lopend: 110, afgerond: 70 },
  rijnzoom: { lopend: 40, afgerond: 30 },
} as const satisfies Record<RegisterNaam, { lopend: number; afgerond: number }>

type Sjabloon = { zaaktype: string; omschrijving: string; stappen: number; resultaat: string }

const SJABLONEN: Record<RegisterNaam, Sjabloon[]> = {
  waterdam: [
    {
      zaaktype: 'melding-openbare-ruimte',
      omschrijving: 'Melding over de straat',
      stappen: 3,
      resultaat: 'Opgelost',
    },
    { zaaktype: 'parkeervergunning', omschrijving: 'Parkeervergunning', stappen: 3, resultaat: 'Verleend' },
    {
      zaaktype: 'bijzondere-bijstand',
      omschrijving: 'Bijzondere bijstand',
      stappen: 5,
      resultaat: 'Toegekend',
    },
    {
      zaaktype: 'kwijtschelding',
      omschrijving: 'Kwijtschelding belastingen',
      stappen: 3,
      resultaat: 'Afgewezen',
    },
    { zaaktype: 'woz-bezwaar', omschrijving: 'Bezwaar WOZ-waarde', stappen: 3, resultaat: 'Ongegrond' },
    { zaaktype: 'evenementenvergunning', omschrijving: 'Buurtbarbecue', stappen: 4, resultaat: 'Verleend' },
    {
      zaaktype: 'omgevingsvergunning-dakkapel',
      omschrijving: 'Dakkapel',
      stappen: 5,
      resultaat: 'Geweigerd',
    },
  ],
  rijnzoom: [
    { zaaktype: 'sloopmelding', omschrijving: 'Sloopmelding', stappen: 3, resultaat: 'Geaccepteerd' },
    { zaaktype: 'bodemonderzoek', omschrijving: 'Bodemonderzoek', stappen: 3, resultaat: 'Akkoord' },
    { zaaktype: 'omgevingsvergunning-milieu', omschrijving: 'Warmtepomp', stappen: 4, resultaat: 'Verleend' },
  ],
}

const STRATEN = ['Kerkstraat', 'Dorpsplein', 'Molenweg', 'Havenkade', 'Lindelaan', 'Schoolstraat']

/** Ordinary zaken that fill up to the totals above, after the given ones of the field's mess. */
export function fatimaZaken(register: RegisterNaam, veld: readonly ZaakZaad[]): ZaakZaad[] {
  const { bsn } = { bsn: burger('fatima').identificatie.inpBsn }
  const eigen = veld.filter((zaad) => zaad.rollen.some((rol) => rol.identificatie.inpBsn === bsn))
  const afgerond = eigen.filter((zaad) => zaad.eind !== undefined).length
  return [
    ...reeks(register, 'lopend', FATIMA[register].lopend - (eigen.length - afgerond)),
    ...reeks(register, 'afgerond', FATIMA[register].afgerond - afgerond),
  ]
}

function reeks(register: RegisterNaam, soort: 'lopend' | 'afgerond', aantal: number): ZaakZaad[] {
  const sjablonen = SJABLONEN[register]
  return Array.from({ length: aantal }, (_, index): ZaakZaad => {
    const sjabloon = sjablonen[index % sjablonen.length] ?? SJABLONEN.waterdam[0]
    if (!sjabloon) throw new Error('Geen sjabloon')
    const straat = STRATEN[index % STRATEN.length]
    const start = soort === 'lopend' ? -(5 + index) : -(200 + index * 9)
    return {
      naam: `fatima-${soort}-${index + 1}`,
      zaaktype: sjabloon.zaaktype,
      omschrijving: `${sjabloon.omschrijving} ${straat} ${index + 1}`,
      start,
      status: soort === 'lopend' ? index % (sjabloon.stappen - 1) : sjabloon.stappen - 1,
      ...(soort === 'afgerond' ? { eind: start + 40, resultaat: sjabloon.resultaat } : {}),
      rollen: [burger('fatima', index % 10 === 9 ? 'Belanghebbende' : 'Aanvrager')],
    }
  })
}
