import { printObjectUrn } from '@/lib/domain/urn'
import type { RegisterNaam } from '../zgw/profiel'
import { zaakNummer, zaakUuid } from '../zgw/seed/bouwer'
import { bakkerijRijnzoom, bakkerijWaterdam } from '../zgw/seed/zaken/bakkerij'
import { fatimaZaken } from '../zgw/seed/zaken/fatima'
import { gedeeldWaterdam } from '../zgw/seed/zaken/gedeeld'
import { jeroenRijnzoom, jeroenWaterdam } from '../zgw/seed/zaken/jeroen'

/** A seeded zaak: in which register, and its name there. */
export type ZaakNaam = `${RegisterNaam}/${string}`

const ZAKEN: Record<RegisterNaam, { naam: string; start: number }[]> = {
  waterdam: [...jeroenWaterdam, ...gedeeldWaterdam, ...bakkerijWaterdam, ...fatimaZaken('waterdam', [])],
  rijnzoom: [...jeroenRijnzoom, ...bakkerijRijnzoom],
}

/** URN of a seeded zaak, as a sender writes it in a bericht. */
export function zaakUrn(zaak: ZaakNaam, vandaag: string): string {
  const { register, naam } = splits(zaak)
  const zaad = ZAKEN[register].find((candidate) => candidate.naam === naam)
  if (!zaad) throw new Error(`Geen zaak ${zaak} in de sandbox`)
  return printObjectUrn({
    soort: 'zaak',
    gemeente: 'gemeentewaterdam',
    zaaknummer: zaakNummer(register, zaad, vandaag),
  })
}

export function zaakUuidVan(zaak: ZaakNaam): string {
  const { register, naam } = splits(zaak)
  return zaakUuid(register, naam)
}

function splits(zaak: ZaakNaam): { register: RegisterNaam; naam: string } {
  const [register, naam = ''] = zaak.split('/')
  return { register: register === 'rijnzoom' ? 'rijnzoom' : 'waterdam', naam }
}
