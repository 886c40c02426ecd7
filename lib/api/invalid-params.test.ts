import { expect, it } from 'vitest'
import { z } from 'zod'
import { parseWith } from './invalid-params'

const schema = z.strictObject({
  tekst: z.string().min(1).max(5),
  aantal: z.int().min(1).max(500),
  keuze: z.enum(['open', 'dicht']),
  lijst: z.array(z.uuid()).max(2),
  dag: z.iso.date(),
  moment: z.iso.datetime({ offset: true }),
  eigen: z.string().regex(/^urn:/, 'Dit is geen URN'),
})
const goed = {
  tekst: 'a',
  aantal: 1,
  keuze: 'open',
  lijst: [],
  dag: '2026-01-31',
  moment: '2026-01-31T12:00:00Z',
  eigen: 'urn:x',
}

it.each([
  ['tekst', '', 'min_length', 'Dit mag niet leeg zijn.'],
  ['tekst', 'geheim', 'max_length', 'Hooguit 5 tekens.'],
  ['tekst', 5, 'invalid', 'Verwacht: een tekst.'],
  ['tekst', undefined, 'required', 'Dit veld is verplicht.'],
  ['aantal', 501, 'max_value', 'Hooguit 500.'],
  ['aantal', 0, 'min_value', 'Ten minste 1.'],
  ['keuze', 'kier', 'invalid_choice', 'Kies uit: open, dicht.'],
  ['lijst', 'a', 'invalid', 'Verwacht: een lijst.'],
  ['dag', 'gisteren', 'invalid', 'Dit is geen datum als 2026-01-31.'],
  ['moment', '2026-01-31', 'invalid', expect.stringContaining('tijdzone')],
  ['eigen', 'x', 'invalid', 'Dit is geen URN'],
])('says of %s = %j in Dutch what is expected, without the value', (name, waarde, code, reason) => {
  const parsed = parseWith(schema, { ...goed, [name]: waarde })
  expect(parsed).toEqual({ ok: false, problems: [{ name, code, reason }] })
})

it('reports every problem at once, each under its dotted path', () => {
  const parsed = parseWith(schema, { ...goed, lijst: ['a', 'b'], dag: 1, onbekend: 1 })
  expect(parsed.ok ? [] : parsed.problems.map(({ name, code }) => [name, code])).toEqual([
    ['lijst.0', 'invalid'],
    ['lijst.1', 'invalid'],
    ['dag', 'invalid'],
    ['onbekend', 'unknown'],
  ])
})
