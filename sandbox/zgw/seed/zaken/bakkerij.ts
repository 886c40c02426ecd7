import { bedrijf, behandelaar } from '../rollen'
import type { ZaakZaad } from '../zaad'

const aanvraag = {
  titel: 'Aanvraagformulier',
  bestand: 'aanvraagformulier.pdf',
  soort: 'Aanvraagformulier',
  richting: 'ontvangen',
} as const

/** One company, registered in every way that the field knows (VELD §5.1). */
export const bakkerijWaterdam: ZaakZaad[] = [
  {
    naam: 'bakkerij-rsin',
    zaaktype: 'terrasvergunning',
    omschrijving: 'Terras voor de winkel, Marktplein 1',
    start: -35,
    status: 1,
    rollen: [bedrijf.rsin, behandelaar],
    documenten: [aanvraag],
  },
  {
    naam: 'bakkerij-kvk-nummer',
    zaaktype: 'evenementenvergunning',
    omschrijving: 'Open dag met broodmarkt',
    start: -22,
    status: 1,
    rollen: [bedrijf.kvkNummer],
    documenten: [aanvraag],
  },
  {
    naam: 'bakkerij-haven-terras',
    zaaktype: 'terrasvergunning',
    omschrijving: 'Terras aan de kade, vestiging Haven',
    start: -28,
    status: 1,
    rollen: [bedrijf.vestiging],
    documenten: [aanvraag],
  },
  {
    naam: 'bakkerij-haven-evenement',
    zaaktype: 'evenementenvergunning',
    omschrijving: 'Havenfeest, kraam van vestiging Haven',
    start: -90,
    status: 3,
    eind: -45,
    resultaat: 'Verleend',
    rollen: [bedrijf.vestigingAlsNnp],
  },
  {
    naam: 'bakkerij-melding',
    zaaktype: 'melding-openbare-ruimte',
    omschrijving: 'Losse stoeptegels voor de winkel',
    start: -120,
    status: 2,
    eind: -110,
    resultaat: 'Opgelost',
    rollen: [bedrijf.rsin],
  },
]

export const bakkerijRijnzoom: ZaakZaad[] = [
  {
    naam: 'bakkerij-milieu',
    zaaktype: 'omgevingsvergunning-milieu',
    omschrijving: 'Nieuwe ovens, Marktplein 1',
    start: -80,
    status: 1,
    rollen: [bedrijf.rsin],
    documenten: [aanvraag],
  },
  {
    naam: 'bakkerij-haven-bodem',
    zaaktype: 'bodemonderzoek',
    omschrijving: 'Bodemonderzoek uitbreiding vestiging Haven',
    start: -33,
    status: 1,
    rollen: [bedrijf.vestiging],
  },
]
