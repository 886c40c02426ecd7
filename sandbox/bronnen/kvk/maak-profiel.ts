import type { Adres, Bedrijf, Vestiging } from './bedrijven'

const jaNee = (waar: boolean) => (waar ? 'Ja' : 'Nee')

/** `/basisprofielen/{kvkNummer}` with the main branch and the owner embedded, without what KVK leaves out there. */
export function maakBasisprofiel(bedrijf: Bedrijf, basis: string) {
  const hoofd = bedrijf.vestigingen.find(({ hoofdvestiging }) => hoofdvestiging)
  const zelf = `${basis}/basisprofielen/${bedrijf.kvkNummer}`
  return {
    kvkNummer: bedrijf.kvkNummer,
    indNonMailing: 'Ja',
    naam: bedrijf.naam,
    formeleRegistratiedatum: bedrijf.registratie,
    materieleRegistratie: {
      datumAanvang: bedrijf.aanvang,
      ...(bedrijf.einde && { datumEinde: bedrijf.einde }),
    },
    totaalWerkzamePersonen: bedrijf.vestigingen.reduce(
      (som, { werkzamePersonen }) => som + werkzamePersonen,
      0,
    ),
    ...(bedrijf.statutaireNaam && { statutaireNaam: bedrijf.statutaireNaam }),
    handelsnamen: toHandelsnamen(bedrijf.handelsnamen),
    sbiActiviteiten: bedrijf.activiteiten,
    _links: { self: { href: zelf }, vestigingen: { href: `${zelf}/vestigingen` } },
    _embedded: {
      ...(hoofd && { hoofdvestiging: maakIngeslotenVestiging(bedrijf, hoofd) }),
      eigenaar: maakEigenaar(bedrijf),
    },
  }
}

export function maakEigenaar(bedrijf: Bedrijf) {
  const hoofd = bedrijf.vestigingen.find(({ hoofdvestiging }) => hoofdvestiging)
  return {
    ...(bedrijf.rsin && { rsin: bedrijf.rsin }),
    rechtsvorm: bedrijf.rechtsvorm,
    uitgebreideRechtsvorm: bedrijf.uitgebreideRechtsvorm,
    ...(bedrijf.rsin && hoofd && { adressen: hoofd.adressen.map(maakAdres) }),
  }
}

/** Embedded: without RSIN and handelsnamen (OAS, schema Vestiging). */
function maakIngeslotenVestiging(bedrijf: Bedrijf, vestiging: Vestiging) {
  const { rsin: _rsin, handelsnamen: _handelsnamen, ...rest } = maakVestigingsprofiel(bedrijf, vestiging)
  return rest
}

export function maakVestigingsprofiel(bedrijf: Bedrijf, vestiging: Vestiging) {
  return {
    vestigingsnummer: vestiging.vestigingsnummer,
    kvkNummer: bedrijf.kvkNummer,
    ...(bedrijf.rsin && { rsin: bedrijf.rsin }),
    indNonMailing: 'Ja',
    formeleRegistratiedatum: bedrijf.registratie,
    materieleRegistratie: { datumAanvang: vestiging.aanvang },
    eersteHandelsnaam: vestiging.naam,
    indHoofdvestiging: jaNee(vestiging.hoofdvestiging),
    indCommercieleVestiging: jaNee(vestiging.commercieel),
    voltijdWerkzamePersonen: vestiging.werkzamePersonen,
    totaalWerkzamePersonen: vestiging.werkzamePersonen,
    deeltijdWerkzamePersonen: 0,
    handelsnamen: toHandelsnamen([vestiging.naam]),
    adressen: vestiging.adressen.map(maakAdres),
    ...(vestiging.websites && { websites: vestiging.websites }),
    sbiActiviteiten: bedrijf.activiteiten,
  }
}

export function maakVestigingenlijst(bedrijf: Bedrijf, basis: string) {
  const aantalCommercieel = bedrijf.vestigingen.filter(({ commercieel }) => commercieel).length
  return {
    kvkNummer: bedrijf.kvkNummer,
    aantalCommercieleVestigingen: aantalCommercieel,
    aantalNietCommercieleVestigingen: bedrijf.vestigingen.length - aantalCommercieel,
    totaalAantalVestigingen: bedrijf.vestigingen.length,
    vestigingen: bedrijf.vestigingen.map((vestiging) => {
      const bezoek = vestiging.adressen.find(({ type }) => type === 'bezoekadres')
      return {
        vestigingsnummer: vestiging.vestigingsnummer,
        kvkNummer: bedrijf.kvkNummer,
        eersteHandelsnaam: vestiging.naam,
        indHoofdvestiging: jaNee(vestiging.hoofdvestiging),
        indAdresAfgeschermd: bezoek?.indAfgeschermd ?? 'Nee',
        indCommercieleVestiging: jaNee(vestiging.commercieel),
        ...(bezoek && { volledigAdres: toVolledigAdres(bezoek) }),
        _links: { vestigingsprofiel: { href: `${basis}/vestigingsprofielen/${vestiging.vestigingsnummer}` } },
      }
    }),
  }
}

const toHandelsnamen = (namen: string[]) => namen.map((naam, volgorde) => ({ naam, volgorde }))
const maakAdres = (adres: Adres) => ({ ...adres, volledigAdres: toVolledigAdres(adres), land: 'Nederland' })

/** One line, as KVK writes it: "Molenstraat 3 B 1991JK Waterdam". */
function toVolledigAdres({
  straatnaam,
  huisnummer,
  huisletter,
  postbusnummer,
  postcode,
  plaats,
}: Adres): string {
  const regel = postbusnummer ? ['Postbus', postbusnummer] : [straatnaam, huisnummer, huisletter]
  return [...regel, postcode, plaats].filter(Boolean).join(' ')
}
