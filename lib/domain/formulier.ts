import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** The part of Form.io's `components` that a formuliertaak may use; whatever else it says is ignored. */
export const VELDSOORTEN = [
  'tekst',
  'tekstvak',
  'getal',
  'datum',
  'keuze',
  'meerkeuze',
  'vinkje',
  'bestand',
] as const
export type Veldsoort = (typeof VELDSOORTEN)[number]

const SOORT: Record<string, Veldsoort> = {
  textfield: 'tekst',
  email: 'tekst',
  phoneNumber: 'tekst',
  textarea: 'tekstvak',
  number: 'getal',
  date: 'datum',
  radio: 'keuze',
  select: 'keuze',
  selectboxes: 'meerkeuze',
  checkbox: 'vinkje',
  file: 'bestand',
}

export type Formulierveld = {
  key: string
  soort: Veldsoort
  label: string
  hulp: string | null
  verplicht: boolean
  opties: { waarde: string; label: string }[]
  maxLengte: number
  min: number | null
  max: number | null
}

const getal = z.coerce.number().nullable().catch(null)
const tekst = z.string().catch('')
const opties = z.array(z.looseObject({ value: z.coerce.string(), label: z.string() })).catch([])
const componentSchema = z.looseObject({
  key: z.string().regex(/^[A-Za-z][\w.-]{0,99}$/),
  type: z.string(),
  label: z.string().min(1).max(500),
  description: tekst,
  validate: z
    .looseObject({ required: z.boolean().catch(false), maxLength: getal, min: getal, max: getal })
    .catch({ required: false, maxLength: null, min: null, max: null }),
  values: opties,
  data: z.looseObject({ values: opties }).catch({ values: [] }),
})

const MAX_TEKENS = 5_000

/**
 * The fields of a form in their order, or null when it holds something that an inwoner must see and that cannot be
 * shown: half a form is worse than none.
 */
export function leesVelden(definitie: { components: readonly unknown[] }): Formulierveld[] | null {
  const velden: Formulierveld[] = []
  for (const component of definitie.components) {
    const parsed = componentSchema.safeParse(component)
    const soort = parsed.success ? SOORT[parsed.data.type] : undefined
    if (!parsed.success || !soort) return null
    const { key, label, description, validate, values, data } = parsed.data
    if (velden.some((veld) => veld.key === key)) return null
    const keuzes = values.length > 0 ? values : data.values
    velden.push({
      key,
      soort,
      label,
      hulp: description.trim() || null,
      verplicht: validate.required,
      opties: keuzes.map(({ value, label: naam }) => ({ waarde: value, label: naam })),
      maxLengte: Math.min(validate.maxLength || MAX_TEKENS, MAX_TEKENS),
      min: validate.min,
      max: validate.max,
    })
  }
  return velden.length > 0 ? velden : null
}

export type Veldfout =
  | 'verplicht'
  | 'kies'
  | 'vink-aan'
  | 'kies-bestand'
  | 'te-lang'
  | 'geen-getal'
  | 'te-laag'
  | 'te-hoog'
  | 'geen-datum'
  | 'onbekende-keuze'

type Waarden = Readonly<Record<string, readonly string[]>>
export type FormulierInvoer = { waarden: Waarden; aantalBestanden: (key: string) => number }

/** What is wrong with each field, in the order of the form; empty when all is well. */
export function controleerVelden(
  velden: readonly Formulierveld[],
  invoer: FormulierInvoer,
): { key: string; fout: Veldfout }[] {
  return velden.flatMap((veld) => {
    const fout = foutVan(veld, gevuld(invoer.waarden[veld.key]), invoer)
    return fout ? [{ key: veld.key, fout }] : []
  })
}

const LEEG: Record<Veldsoort, Veldfout> = {
  tekst: 'verplicht',
  tekstvak: 'verplicht',
  getal: 'verplicht',
  datum: 'verplicht',
  keuze: 'kies',
  meerkeuze: 'kies',
  vinkje: 'vink-aan',
  bestand: 'kies-bestand',
}

function foutVan(
  veld: Formulierveld,
  waarden: string[],
  { aantalBestanden }: FormulierInvoer,
): Veldfout | null {
  const aantal = veld.soort === 'bestand' ? aantalBestanden(veld.key) : waarden.length
  if (aantal === 0) return veld.verplicht ? LEEG[veld.soort] : null
  const [waarde = ''] = waarden
  switch (veld.soort) {
    case 'tekst':
    case 'tekstvak':
      return waarde.length > veld.maxLengte ? 'te-lang' : null
    case 'getal': {
      const nummer = leesGetal(waarde)
      if (nummer === null) return 'geen-getal'
      if (veld.min !== null && nummer < veld.min) return 'te-laag'
      return veld.max !== null && nummer > veld.max ? 'te-hoog' : null
    }
    case 'datum':
      return leesDatum(waarde) ? null : 'geen-datum'
    case 'keuze':
    case 'meerkeuze':
      return waarden.every((keuze) => veld.opties.some((optie) => optie.waarde === keuze))
        ? null
        : 'onbekende-keuze'
    case 'vinkje':
    case 'bestand':
      return null
  }
}

type Antwoord = string | number | boolean | Record<string, boolean> | null

/** The answers as Form.io keeps them; only of a form without mistakes. Files are added by who has them. */
export function toAntwoorden(velden: readonly Formulierveld[], waarden: Waarden): Record<string, Antwoord> {
  const entries = velden
    .filter(({ soort }) => soort !== 'bestand')
    .map((veld) => [veld.key, antwoordVan(veld, gevuld(waarden[veld.key]))])
  return Object.fromEntries(entries)
}

function antwoordVan(veld: Formulierveld, waarden: string[]): Antwoord {
  const [waarde] = waarden
  switch (veld.soort) {
    case 'vinkje':
      return waarde !== undefined
    case 'meerkeuze':
      return Object.fromEntries(veld.opties.map((optie) => [optie.waarde, waarden.includes(optie.waarde)]))
    case 'getal':
      return waarde === undefined ? null : leesGetal(waarde)
    case 'datum':
      return waarde === undefined ? null : leesDatum(waarde)
    default:
      return waarde ?? null
  }
}

const gevuld = (waarden: readonly string[] = []): string[] =>
  waarden.map((waarde) => waarde.trim()).filter((waarde) => waarde !== '')

/** As people write it here: `1.250,50` is 1250.5, and so is `1250.50`. */
export function leesGetal(tekstwaarde: string): number | null {
  const kaal = tekstwaarde.replace(/^€\s*/, '').replace(/\s/g, '')
  const genormaliseerd = kaal.includes(',')
    ? kaal.replace(/\.(?=\d{3})/g, '').replace(',', '.')
    : kaal.replace(/\.(?=\d{3}(\D|$))/g, '')
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(genormaliseerd) ? Number(genormaliseerd) : null
}

/** `2026-11-24` of a date field, or `24-11-2026` typed by hand. */
export function leesDatum(tekstwaarde: string): string | null {
  const hand = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tekstwaarde)
  const iso = hand ? `${hand[3]}-${hand[2]?.padStart(2, '0')}-${hand[1]?.padStart(2, '0')}` : tekstwaarde
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}
