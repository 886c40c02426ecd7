import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { bevatWoorden, fragmentVan, markeer, parseZoekterm, spellingenVan, woordenVan } from './zoekterm'

describe('a search term', () => {
  it.each([
    { invoer: '   ', soort: 'leeg' },
    { invoer: 'a', soort: 'te-kort' },
    { invoer: ' a b ', soort: 'te-kort' },
    { invoer: 'x'.repeat(101), soort: 'te-lang' },
    { invoer: 'x'.repeat(100), soort: 'goed' },
  ])('"$invoer" is $soort', ({ invoer, soort }) => {
    expect(parseZoekterm(invoer).soort).toBe(soort)
  })

  it('is words without case and diacritics', () => {
    expect(parseZoekterm('  Çağlar   CAFÉ ')).toEqual({
      soort: 'goed',
      tekst: 'Çağlar CAFÉ',
      woorden: ['caglar', 'cafe'],
    })
  })

  it('is found when each word is somewhere, in any of the texts', () => {
    expect(bevatWoorden(['Buurtfeest', 'Café Çağlar'], woordenVan('cafe feest'))).toBe(true)
    expect(bevatWoorden(['Buurtfeest'], woordenVan('cafe feest'))).toBe(false)
  })

  it('knows both spellings of a zaaknummer', () => {
    for (const term of ['6639-2022', '0014esuite66392022'])
      expect(bevatWoorden(spellingenVan('0014ESUITE66392022'), woordenVan(term))).toBe(true)
  })
})

describe('marks', () => {
  it.each([
    { tekst: 'Café Noir', term: 'cafe', gevonden: ['Café'] },
    { tekst: 'Cafe\u0301 Noir', term: 'café', gevonden: ['Cafe\u0301'] },
    { tekst: 'Dakkapel dakraam', term: 'dak', gevonden: ['Dak', 'dak'] },
    { tekst: 'aanaan', term: 'aana naan', gevonden: ['aanaan'] },
    { tekst: '🎉 Buurtfeest', term: 'feest', gevonden: ['feest'] },
    { tekst: 'niets', term: 'iets anders', gevonden: ['iets'] },
    { tekst: 'a.b*c', term: '.b*', gevonden: ['.b*'] },
  ])('in "$tekst" stand on what "$term" finds', ({ tekst, term, gevonden }) => {
    const delen = markeer(tekst, woordenVan(term))
    expect(delen.filter((deel) => deel.gevonden).map((deel) => deel.tekst)).toEqual(gevonden)
  })

  test.prop([fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme', maxLength: 3 }))])(
    'change nothing of the text, and there are some exactly when a word occurs',
    (tekst, termen) => {
      const woorden = termen.flatMap(woordenVan)
      const delen = markeer(tekst, woorden)
      expect(delen.map((deel) => deel.tekst).join('')).toBe(tekst)
      const komtVoor = woorden.some((woord) => bevatWoorden([tekst], [woord]))
      expect(delen.some((deel) => deel.gevonden)).toBe(komtVoor)
    },
  )
})

describe('a fragment', () => {
  const lang = `${'voor '.repeat(60)}dakkapel ${'na '.repeat(100)}`

  it('is a piece around the first word, cut at spaces', () => {
    const fragment = fragmentVan(lang, ['dakkapel']) ?? ''
    expect(fragment).toMatch(/^… (voor )+dakkapel (na )*na …$/)
    expect(fragment.length).toBeLessThan(170)
  })

  it('is the whole of a short text, and nothing when no word is in it', () => {
    expect(fragmentVan('Een dakkapel', ['dak'])).toBe('Een dakkapel')
    expect(fragmentVan('Een dakkapel', ['boom'])).toBeNull()
  })

  const tekst = fc.string({ unit: 'grapheme', maxLength: 300 })
  const woord = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 })
  test.prop([tekst, woord, tekst])('of any text has the word in it', (voor, midden, na) => {
    const [eerste = ''] = woordenVan(midden)
    const fragment = fragmentVan(voor + midden + na, [eerste])
    if (bevatWoorden([voor + midden + na], [eerste]))
      expect(bevatWoorden([fragment ?? ''], [eerste])).toBe(true)
    else expect(fragment).toBeNull()
  })
})
