import type { Gegevens } from './select-velden'

export type Waarde = { code: string; omschrijving: string }
export const waarde = (code: string, omschrijving: string): Waarde => ({ code, omschrijving })
export const NEDERLAND = waarde('6030', 'Nederland')
export const WATERDAM = waarde('1998', 'Waterdam')

const MAANDEN =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

type Datum = {
  type: string
  langFormaat: string
  datum?: string
  jaar?: number
  maand?: number
  onbekend?: boolean
}

/** A BRP date in its four forms: `1985-03-12`, `1985-03`, `1985`, or empty for unknown. */
export function datum(iso: string): Datum {
  const [jaar, maand, dag] = iso.split('-').map(Number)
  if (!jaar) return { type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' }
  if (!maand) return { type: 'JaarDatum', jaar, langFormaat: String(jaar) }
  const maandtekst = `${MAANDEN[maand - 1]} ${jaar}`
  if (!dag) return { type: 'JaarMaandDatum', jaar, maand, langFormaat: maandtekst }
  return { type: 'Datum', datum: iso, langFormaat: `${dag} ${maandtekst}` }
}

type Naam = { voornamen: string; voorvoegsel?: string; geslachtsnaam: string }

/** The name of a partner, child or parent: without `volledigeNaam`, as the BRP delivers it. */
export function naamGerelateerde(naam: Naam) {
  return { ...naam, voorletters: toVoorletters(naam.voornamen) }
}

const GESLACHTEN = { M: waarde('M', 'man'), V: waarde('V', 'vrouw'), O: waarde('O', 'onbekend') }

type Invoer = Naam & {
  bsn: string
  geslacht: keyof typeof GESLACHTEN
  geboren: { op: string; plaats?: Waarde; land?: Waarde }
  verblijfplaats: Gegevens
  /** The lines on an envelope; absent where no post can arrive. */
  adresregels?: { adresregel1: string; adresregel2?: string; adresregel3?: string; land?: Gegevens }
  nationaliteiten?: Gegevens[]
  gemeente?: Waarde
  /** Groups that replace or add to what is derived. */
  overig?: Gegevens & { geboorte?: never; gemeenteVanInschrijving?: never }
  adresseringInOnderzoek?: Gegevens
}
export type Persoon = Gegevens & {
  burgerservicenummer: string
  geboorte: { datum: Datum; plaats?: Waarde; land: Waarde }
  gemeenteVanInschrijving: Waarde
}

/** A persoon as the BRP holds it, with the derived names and forms of address. */
export function maakPersoon(invoer: Invoer): Persoon {
  const { voornamen, voorvoegsel, geslachtsnaam, geslacht, geboren } = invoer
  const achternaam = [voorvoegsel, geslachtsnaam].filter(Boolean).join(' ')
  const metHoofdletter = achternaam.charAt(0).toUpperCase() + achternaam.slice(1)
  const voorletters = toVoorletters(voornamen)
  const formeel = { M: 'heer', V: 'mevrouw', O: '' }[geslacht]
  return {
    burgerservicenummer: invoer.bsn,
    geslacht: GESLACHTEN[geslacht],
    naam: {
      voornamen,
      ...(voorvoegsel && { voorvoegsel }),
      geslachtsnaam,
      voorletters,
      volledigeNaam: `${voornamen} ${achternaam}`,
      aanduidingNaamgebruik: waarde('E', 'eigen geslachtsnaam'),
    },
    geboorte: {
      datum: datum(geboren.op),
      ...(geboren.plaats && { plaats: geboren.plaats }),
      land: geboren.land ?? NEDERLAND,
    },
    nationaliteiten: invoer.nationaliteiten ?? [nationaliteit('0001', 'Nederlandse')],
    verblijfplaats: invoer.verblijfplaats,
    gemeenteVanInschrijving: invoer.gemeente ?? WATERDAM,
    adressering: {
      aanhef: formeel ? `Geachte ${formeel} ${metHoofdletter}` : `Geachte ${voorletters} ${achternaam}`,
      aanschrijfwijze: { naam: `${voorletters} ${achternaam}` },
      gebruikInLopendeTekst: {
        M: `de heer ${metHoofdletter}`,
        V: `mevrouw ${metHoofdletter}`,
        O: `${voorletters} ${achternaam}`,
      }[geslacht],
      ...invoer.adresregels,
      ...(invoer.adresseringInOnderzoek && { inOnderzoek: invoer.adresseringInOnderzoek }),
    },
    ...invoer.overig,
  }
}

export const nationaliteit = (code: string, omschrijving: string) => ({
  type: 'Nationaliteit',
  nationaliteit: waarde(code, omschrijving),
  redenOpname: waarde('001', 'Wet op het Nederlanderschap 1892, art.1, onder a'),
})

const toVoorletters = (voornamen: string) =>
  voornamen
    .split(' ')
    .map((naam) => `${naam.charAt(0)}.`)
    .join('')

/** Age on `vandaag`, or undefined when the date of birth is too uncertain to tell. */
export function toLeeftijd(persoon: Persoon, vandaag: Date): number | undefined {
  const op = persoon.geboorte.datum
  const jaar = op.datum ? Number(op.datum.slice(0, 4)) : op.jaar
  const maand = op.datum ? Number(op.datum.slice(5, 7)) : op.maand
  if (!jaar || !maand) return undefined
  const dezeMaand = vandaag.getMonth() + 1
  if (dezeMaand === maand && !op.datum) return undefined
  const isGeweest =
    dezeMaand > maand || (dezeMaand === maand && vandaag.getDate() >= Number(op.datum?.slice(8, 10)))
  return vandaag.getFullYear() - jaar - (isGeweest ? 0 : 1)
}
