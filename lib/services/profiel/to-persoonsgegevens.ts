import type { BrpKind, BrpNationaliteit, BrpPartner, BrpPersoon } from '@/lib/brp/persoon-schema'
import type { BrpRelatie } from '@/lib/env/config-schema'
import type { BrpNationaliteitDto, KindDto, PartnerDto, Persoonsgegevens } from './dto'
import { toInOnderzoek } from './in-onderzoek'
import { toWoonadres } from './to-woonadres'

/** Code of gemeenteVanInschrijving for who is registered as a non-resident (LO-BRP, tabel 33). */
const RNI = '1999'

/** A BRP answer as the profile page shows it; people who were not asked for are null, not an empty list. */
export function toPersoonsgegevens(persoon: BrpPersoon, relaties: readonly BrpRelatie[]): Persoonsgegevens {
  const { adressering, geboorte, gemeenteVanInschrijving: gemeente, verblijfplaats } = persoon
  return {
    naam: persoon.naam?.volledigeNaam ?? null,
    aanschrijving: {
      aanhef: adressering?.aanhef ?? null,
      naam: adressering?.aanschrijfwijze?.naam ?? null,
      aanspreekvorm: adressering?.aanschrijfwijze?.aanspreekvorm ?? null,
      inTekst: adressering?.gebruikInLopendeTekst ?? null,
    },
    geboorte: {
      datum: geboorte?.datum?.langFormaat ?? null,
      plaats: geboorte?.plaats?.omschrijving ?? null,
      land: geboorte?.land?.omschrijving ?? null,
    },
    nationaliteiten: persoon.nationaliteiten.map(toNationaliteit),
    adres: verblijfplaats ? toWoonadres(verblijfplaats) : null,
    postadres: [
      adressering?.adresregel1,
      adressering?.adresregel2,
      adressering?.adresregel3,
      adressering?.land?.omschrijving,
    ].filter((regel): regel is string => Boolean(regel)),
    gemeente: gemeente?.code === RNI ? null : (gemeente?.omschrijving ?? null),
    partners: relaties.includes('partners') ? persoon.partners.map(toPartner) : null,
    kinderen: relaties.includes('kinderen') ? persoon.kinderen.map(toKind) : null,
    geheimhouding: persoon.geheimhoudingPersoonsgegevens,
    inOnderzoek: toInOnderzoek(persoon),
    opschorting: toOpschorting(persoon.opschortingBijhouding),
    bron: 'brp',
    correctie: gemeente?.code === RNI ? 'rni' : 'gemeente',
  }
}

function toNationaliteit({ type, nationaliteit }: BrpNationaliteit): BrpNationaliteitDto {
  if (nationaliteit?.omschrijving) return { soort: 'bekend', naam: nationaliteit.omschrijving }
  if (type === 'Staatloos') return { soort: 'staatloos' }
  if (type === 'BehandeldAlsNederlander') return { soort: 'behandeld-als-nederlander' }
  if (type === 'VastgesteldNietNederlander') return { soort: 'vastgesteld-niet-nederlander' }
  return { soort: 'onbekend' }
}

const toPartner = (partner: BrpPartner): PartnerDto => ({
  naam: toNaam(partner.naam),
  verbintenis: partner.soortVerbintenis?.omschrijving ?? null,
  sinds: partner.aangaanHuwelijkPartnerschap?.datum?.langFormaat ?? null,
  ontbondenOp: partner.ontbindingHuwelijkPartnerschap?.datum?.langFormaat ?? null,
})

const toKind = ({ naam, geboorte }: BrpKind): KindDto => ({
  naam: toNaam(naam),
  geboortedatum: geboorte?.datum?.langFormaat ?? null,
})

/** The BRP gives no composed name of a partner or child, so this is the one place where parts are joined. */
function toNaam(naam: BrpKind['naam']): string | null {
  return [naam?.voornamen, naam?.voorvoegsel, naam?.geslachtsnaam].filter(Boolean).join(' ') || null
}

function toOpschorting(opschorting: BrpPersoon['opschortingBijhouding']): Persoonsgegevens['opschorting'] {
  if (!opschorting) return null
  const { reden, datum } = opschorting
  const soort = { O: 'overlijden', E: 'emigratie' } as const
  return {
    reden: reden?.code === 'O' || reden?.code === 'E' ? soort[reden.code] : 'overig',
    omschrijving: reden?.omschrijving ?? 'onbekend',
    sinds: datum?.langFormaat ?? null,
  }
}
