import { describe, expect, it } from 'vitest'
import { isConsistent, matchesCloudevent, matchesKanaal } from './match'

const bericht = {
  kanaal: 'zaken',
  hoofdObject: 'https://x.test/1',
  resource: 'status',
  resourceUrl: 'https://x.test/2',
  actie: 'create',
  aanmaakdatum: '2026-08-21T10:00:00Z',
  kenmerken: { bronorganisatie: '517439943', zaaktype: 'https://x.test/t' },
}

describe('matchesKanaal', () => {
  it.each([
    ['everything on the kanaal without filters', {}, true],
    ['the exact value', { bronorganisatie: '517439943' }, true],
    ['any value for *', { bronorganisatie: '*' }, true],
    ['nothing of another value', { bronorganisatie: '1' }, false],
    ['nothing when one of two filters differs', { bronorganisatie: '517439943', zaaktype: 'x' }, false],
    ['what does not say anything about the key', { vertrouwelijkheidaanduiding: 'openbaar' }, true],
  ])('gives %s', (_, filters, expected) => {
    expect(matchesKanaal([{ naam: 'zaken', filters }], bericht)).toBe(expected)
  })

  it('gives nothing of another kanaal', () => {
    expect(matchesKanaal([{ naam: 'besluiten', filters: {} }], bericht)).toBe(false)
  })
})

describe('matchesCloudevent', () => {
  const event = { id: '1', source: 'x', specversion: '1.0', type: 'nl.overheid.zaken.zaak-gemuteerd' }
  it.each([
    ['a part of the type', 'zaken.zaak', {}, undefined, true],
    ['another type', 'taken', {}, undefined, false],
    ['a value in data', 'zaak', { soort: 'a' }, { soort: 'a' }, true],
    ['another value in data', 'zaak', { soort: 'a' }, { soort: 'b' }, false],
    ['data that is no object', 'zaak', { soort: 'a' }, 'tekst', true],
  ])('looks at %s', (_, typeSubstring, filters, data, expected) => {
    expect(matchesCloudevent([{ typeSubstring, filters }], { ...event, data })).toBe(expected)
  })
})

describe('isConsistent', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], true],
    [['a'], ['a', 'b'], true],
    [['a', 'b', 'c'], ['a', 'b'], true],
    [[], ['a'], true],
    [['a', 'c'], ['a', 'b'], false],
  ])('of %j with the declared %j is %s', (keys, declared, expected) => {
    expect(isConsistent(keys, declared)).toBe(expected)
  })
})
