import type { Taal } from '@/lib/i18n/talen'

// The basisregistraties answer in Dutch words. What is a date, a country or a fixed word of theirs has a word in English
// too; anything else stays as it is.

const MAANDEN =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const DATUM = new RegExp(`^(?:(\\d{1,2}) )?(${MAANDEN.join('|')}) (\\d{4})$`)

/** Fixed words of the BRP and the Handelsregister: kinds of verbintenis, reasons, nationalities that are held most, fields. */
const ENGELS: Record<string, string> = {
  onbekend: 'unknown',
  huwelijk: 'marriage',
  'geregistreerd partnerschap': 'registered partnership',
  overlijden: 'death',
  emigratie: 'emigration',
  Nederlandse: 'Dutch',
  Belgische: 'Belgian',
  Britse: 'British',
  Bulgaarse: 'Bulgarian',
  Chinese: 'Chinese',
  Duitse: 'German',
  Franse: 'French',
  Indiase: 'Indian',
  Italiaanse: 'Italian',
  Marokkaanse: 'Moroccan',
  Poolse: 'Polish',
  Portugese: 'Portuguese',
  Roemeense: 'Romanian',
  Spaanse: 'Spanish',
  Surinaamse: 'Surinamese',
  Syrische: 'Syrian',
  Turkse: 'Turkish',
  Oekraïense: 'Ukrainian',
  achternaam: 'surname',
  voornamen: 'given names',
  voorvoegsel: 'prefix',
  naam: 'name',
  'naam in lopende tekst': 'name in running text',
  geslacht: 'sex',
  datum: 'date',
  plaats: 'place',
  land: 'country',
  straatnaam: 'street name',
  huisnummer: 'house number',
  huisletter: 'house letter',
  'toevoeging bij het huisnummer': 'addition to the house number',
  'aanduiding bij het huisnummer': 'indication with the house number',
  postcode: 'postcode',
  woonplaats: 'town',
  adresregel: 'line of the address',
  ingangsdatum: 'start date',
  'soort adres': 'kind of address',
  soort: 'kind',
  nationaliteit: 'nationality',
  burgerservicenummer: 'citizen service number (BSN)',
  'gemeente van inschrijving': 'municipality of registration',
}

/** The words of a source in the language of the page; null when they have to stay Dutch there. */
export function vertaalBronwoorden(woorden: string, taal: Taal): string | null {
  if (taal === 'nl' || /^\d{4}$/.test(woorden)) return woorden
  return toEngelseDatum(woorden) ?? ENGELS[woorden] ?? toEngelsLand(woorden) ?? null
}

/** "12 maart 1985" is "12 March 1985", "februari 1988" is "February 1988". */
function toEngelseDatum(woorden: string): string | null {
  const [, dag, maand = '', jaar = ''] = DATUM.exec(woorden) ?? []
  if (jaar === '') return null
  const datum = new Date(Date.UTC(Number(jaar), MAANDEN.indexOf(maand), Number(dag ?? 1)))
  const opmaak = {
    ...(dag && { day: 'numeric' as const }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const
  return datum.toLocaleDateString('en-GB', opmaak)
}

let landen: Map<string, string> | undefined

/** By the ISO code that has this Dutch name. */
function toEngelsLand(woorden: string): string | null {
  landen ??= listLanden()
  return landen.get(woorden) ?? null
}

function listLanden(): Map<string, string> {
  const naam = (locale: string) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  const [nl, en] = [naam('nl'), naam('en')]
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((een) => letters.map((twee) => een + twee))
  return new Map(
    codes.flatMap((code) => {
      const [nederlands, engels] = [nl.of(code), en.of(code)]
      return nederlands && engels ? [[nederlands, engels] as const] : []
    }),
  )
}
