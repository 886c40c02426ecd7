import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { configSchema } from '@/lib/env/config-schema'

const TEKST = readFileSync('deploy/mijnservices.voorbeeld.yaml', 'utf8')
/** As somebody has it who makes the other choice at each place that shows two. */
const ANDERE_KEUZE = TEKST.replaceAll('#|', '')
// The other choice comes after the first, and the last one counts.
const lees = (tekst: string): unknown => parse(tekst, { uniqueKeys: false })

const nodeSchema = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
})

/** Every key that the configuration may have; an element of a list is `[]`. */
function keysOfSchema(node: unknown, pad = ''): string[] {
  const parsed = nodeSchema.safeParse(node)
  if (!parsed.success) return []
  const { properties = {}, items, anyOf = [], oneOf = [], allOf = [] } = parsed.data
  return [
    ...[...anyOf, ...oneOf, ...allOf].flatMap((choice) => keysOfSchema(choice, pad)),
    ...(items ? keysOfSchema(items, `${pad}[]`) : []),
    ...Object.entries(properties).flatMap(([naam, child]) => {
      const eigen = pad ? `${pad}.${naam}` : naam
      return [eigen, ...keysOfSchema(child, eigen)]
    }),
  ]
}

function keysOfValue(value: unknown, pad = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((element) => keysOfValue(element, `${pad}[]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([naam, child]) => {
    const eigen = pad ? `${pad}.${naam}` : naam
    return [eigen, ...keysOfValue(child, eigen)]
  })
}

// Each secret shows one of the two ways to refer to it; the file shows both.
const isVerwijzing = (pad: string) => /\.(env|bestand)$/.test(pad)

describe('the example of the configuration', () => {
  it.each([
    ['as it stands', TEKST],
    ['with the other choices', ANDERE_KEUZE],
  ])('is accepted %s', (_naam, tekst) => {
    expect(configSchema.safeParse(lees(tekst)).error).toBeUndefined()
  })

  it('shows every key that there is', () => {
    const json = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' })
    const shown = new Set([TEKST, ANDERE_KEUZE].flatMap((tekst) => keysOfValue(lees(tekst))))
    const known = [...new Set(keysOfSchema(json))]
    expect(known.length).toBeGreaterThan(200)
    expect(known.filter((pad) => !isVerwijzing(pad) && !shown.has(pad))).toEqual([])
  })
})
