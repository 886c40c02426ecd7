import { describe, expect, it } from 'vitest'
import { BERICHTEN } from './berichten'

type Boom = { [sleutel: string]: string | Boom }

const plat = (boom: Boom, pad = ''): [string, string][] =>
  Object.entries(boom).flatMap(([sleutel, waarde]): [string, string][] =>
    typeof waarde === 'string' ? [[`${pad}${sleutel}`, waarde]] : plat(waarde, `${pad}${sleutel}.`),
  )

/** The arguments and tags of a text, in a fixed order: "{aantal, plural" gives "aantal". */
const invulling = (tekst: string) =>
  [...tekst.matchAll(/\{(\w+)(?=[,}])|<(\w+)>/g)].map(([, argument, tag]) => argument ?? `<${tag}>`).sort()

const nl = plat(BERICHTEN.nl)
const en = new Map(plat(BERICHTEN.en))

describe('the texts', () => {
  it('have the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual(nl.map(([sleutel]) => sleutel).sort())
  })

  it('fill in the same values and tags in both languages', () => {
    const verschil = nl.filter(
      ([sleutel, tekst]) => String(invulling(tekst)) !== String(invulling(en.get(sleutel) ?? '')),
    )
    expect(verschil).toEqual([])
  })

  it('are never empty', () => {
    expect([...nl, ...en].filter(([, tekst]) => tekst.trim() === '')).toEqual([])
  })

  it('address the Dutch reader with "u"', () => {
    expect(nl.filter(([, tekst]) => /\b(je|jij|jouw|jullie)\b/i.test(tekst))).toEqual([])
  })
})
