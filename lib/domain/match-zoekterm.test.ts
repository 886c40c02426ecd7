import { describe, expect, it } from 'vitest'
import { matchZoekterm } from './match-zoekterm'
import { formatZaaknummer } from './zaaknummer'

const zaak = { identificatie: '0014ESUITE66392022', omschrijving: 'Straatfeest Çağlarplein' }

describe('matchZoekterm', () => {
  it.each(['6639-2022', '0014ESUITE66392022', '0014esuite', 'caglar', 'ÇAĞLAR', 'feest straat', '', '  '])(
    'finds by %o',
    (term) => {
      expect(matchZoekterm(zaak, term)).toBe(true)
    },
  )

  it.each(['6640-2022', 'straatfeest dakkapel', '.*'])('does not find by %o', (term) => {
    expect(matchZoekterm(zaak, term)).toBe(false)
  })
})

describe('formatZaaknummer', () => {
  it.each([
    ['0014ESUITE66392022', '6639-2022'],
    ['ZAAK-2026-0000000001', 'ZAAK-2026-0000000001'],
    ['', ''],
  ])('writes %o as %o', (identificatie, expected) => {
    expect(formatZaaknummer(identificatie)).toBe(expected)
  })
})
