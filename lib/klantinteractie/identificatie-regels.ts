import { z } from 'zod'
import { passesElfProef } from '@/lib/domain/bsn'
import { kvkNummerSchema, vestigingsnummerSchema } from '@/lib/domain/kvk-nummer'
import type { InvalidParam } from '@/lib/errors/ongeldige-invoer'

export const OBJECTTYPEN = ['natuurlijk_persoon', 'niet_natuurlijk_persoon', 'vestiging'] as const
export const REGISTERS = ['brp', 'hr'] as const
export const SOORTEN = ['bsn', 'rsin', 'kvk_nummer', 'vestigingsnummer'] as const
export type Soort = (typeof SOORTEN)[number]

export const partijIdentificatorGroep = z
  .strictObject({
    codeObjecttype: z.enum(OBJECTTYPEN),
    codeRegister: z.enum(REGISTERS),
    codeSoortObjectId: z.enum(SOORTEN),
    objectId: z.string().max(200),
  })
  .meta({ id: 'PartijIdentificatorGroep' })
export type PartijIdentificatorGroep = z.output<typeof partijIdentificatorGroep>

/** Allowed combinations (Open Klant ≥ 2.12; DIGEST §10). */
const PLAATS: Record<Soort, { codeRegister: string; codeObjecttype: string }> = {
  bsn: { codeRegister: 'brp', codeObjecttype: 'natuurlijk_persoon' },
  rsin: { codeRegister: 'hr', codeObjecttype: 'niet_natuurlijk_persoon' },
  kvk_nummer: { codeRegister: 'hr', codeObjecttype: 'niet_natuurlijk_persoon' },
  vestigingsnummer: { codeRegister: 'hr', codeObjecttype: 'vestiging' },
}

const VORM: Record<Soort, { klopt(waarde: string): boolean; reason: string }> = {
  bsn: { klopt: passesElfProef, reason: 'Dit is geen geldig BSN.' },
  rsin: { klopt: passesElfProef, reason: 'Dit is geen geldig RSIN.' },
  kvk_nummer: {
    klopt: (waarde) => kvkNummerSchema.safeParse(waarde).success,
    reason: 'Een KVK-nummer heeft 8 cijfers.',
  },
  vestigingsnummer: {
    klopt: (waarde) => vestigingsnummerSchema.safeParse(waarde).success,
    reason: 'Een vestigingsnummer heeft 12 cijfers.',
  },
}

type Identificator = { partijIdentificator: PartijIdentificatorGroep; subIdentificatorVan?: unknown }

/** Every broken rule of one identificator; `prefix` is its dotted path with the last dot. */
export function identificatieProblems(
  { partijIdentificator, subIdentificatorVan }: Identificator,
  prefix = '',
): InvalidParam[] {
  const { codeSoortObjectId: soort, objectId } = partijIdentificator
  const problems: InvalidParam[] = []
  const add = (veld: string, code: string, reason: string) =>
    problems.push({ name: `${prefix}${veld}`, code, reason })
  for (const veld of ['codeRegister', 'codeObjecttype'] as const) {
    if (partijIdentificator[veld] === PLAATS[soort][veld]) continue
    add(`partijIdentificator.${veld}`, 'invalid', `Bij ${soort} hoort ${PLAATS[soort][veld]}.`)
  }
  if (!VORM[soort].klopt(objectId)) add('partijIdentificator.objectId', 'invalid', VORM[soort].reason)
  if (soort === 'vestigingsnummer' && !subIdentificatorVan) {
    add('subIdentificatorVan', 'required', 'Een vestigingsnummer hoort bij een KVK-nummer.')
  }
  if (soort !== 'vestigingsnummer' && subIdentificatorVan) {
    add('subIdentificatorVan', 'invalid', 'Alleen een vestigingsnummer hoort bij een ander nummer.')
  }
  return problems
}
