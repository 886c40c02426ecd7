import { type BrpInOnderzoek, type BrpPersoon, datumSchema } from '@/lib/brp/persoon-schema'
import type { BrpOnderdeel, InOnderzoek } from './dto'

type Groep = [onderdeel: BrpOnderdeel, vlaggen: BrpInOnderzoek | undefined]

const WOORDEN: Record<string, string> = {
  officieleStraatnaam: 'straatnaam',
  korteStraatnaam: 'straatnaam',
  huisnummertoevoeging: 'toevoeging bij het huisnummer',
  aanduidingBijHuisnummer: 'aanduiding bij het huisnummer',
  adresregel1: 'adresregel',
  adresregel2: 'adresregel',
  adresregel3: 'adresregel',
  regel1: 'adresregel',
  regel2: 'adresregel',
  regel3: 'adresregel',
  datumVan: 'ingangsdatum',
  functieAdres: 'soort adres',
  type: 'soort',
  volledigeNaam: 'naam',
  geslachtsnaam: 'achternaam',
  gebruikInLopendeTekst: 'naam in lopende tekst',
}

/** Every group that is under investigation, once, with its data in words; a field that is new survives by its own name. */
export function toInOnderzoek(persoon: BrpPersoon): InOnderzoek[] {
  const perOnderdeel = new Map<BrpOnderdeel, InOnderzoek>()
  for (const [onderdeel, vlaggen = {}] of toGroepen(persoon)) {
    const velden = Object.keys(vlaggen).filter((veld) => vlaggen[veld] === true)
    if (velden.length === 0) continue
    const eerder = perOnderdeel.get(onderdeel)
    perOnderdeel.set(onderdeel, {
      onderdeel,
      gegevens: [...new Set([...(eerder?.gegevens ?? []), ...velden.map(toWoorden)])],
      sinds: eerder?.sinds ?? toSinds(vlaggen),
    })
  }
  return [...perOnderdeel.values()]
}

function toGroepen({ verblijfplaats, partners, kinderen, ...persoon }: BrpPersoon): Groep[] {
  return [
    ['persoon', persoon.inOnderzoek],
    ['naam', persoon.naam?.inOnderzoek],
    ['aanschrijving', persoon.adressering?.inOnderzoek],
    ['geboorte', persoon.geboorte?.inOnderzoek],
    ['adres', verblijfplaats?.verblijfadres?.inOnderzoek],
    ['adres', verblijfplaats?.inOnderzoek],
    ...persoon.nationaliteiten.map(({ inOnderzoek }): Groep => ['nationaliteit', inOnderzoek]),
    ...partners.flatMap((partner): Groep[] => [
      ['partner', partner.inOnderzoek],
      ['partner', partner.naam?.inOnderzoek],
      ['partner', partner.aangaanHuwelijkPartnerschap?.inOnderzoek],
      ['partner', partner.ontbindingHuwelijkPartnerschap?.inOnderzoek],
    ]),
    ...kinderen.flatMap((kind): Groep[] => [
      ['kind', kind.inOnderzoek],
      ['kind', kind.naam?.inOnderzoek],
      ['kind', kind.geboorte?.inOnderzoek],
    ]),
  ]
}

/** "gemeenteVanInschrijving" reads as "gemeente van inschrijving". */
const toWoorden = (veld: string) =>
  WOORDEN[veld] ?? veld.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** The first of `datumIngangOnderzoek`, `datumIngangOnderzoekPersoon` and the like, in the BRP's words. */
function toSinds(vlaggen: BrpInOnderzoek): string | null {
  const veld = Object.keys(vlaggen).find((naam) => naam.startsWith('datumIngangOnderzoek'))
  return datumSchema.safeParse(veld && vlaggen[veld]).data?.langFormaat ?? null
}
