import { expect, it } from 'vitest'
import { keurKeuze } from './keur-keuze'

const regels = { maxBestanden: 2, maxBestandsgrootte: 100, extensies: ['pdf', 'jpg'] }
const bestand = (name: string, size = 10) => ({ name, size, lastModified: 1 })

it.each([
  ['a file over the limit', bestand('a.pdf', 101), 'te-groot'],
  ['an empty file', bestand('a.pdf', 0), 'leeg'],
  ['a kind that is not allowed', bestand('a.exe'), 'verkeerd-type'],
])('refuses %s at once, and keeps the others', (_wat, fout, reden) => {
  const goed = bestand('goed.JPG', 100)
  expect(keurKeuze([fout, goed], regels)).toEqual({
    goed: [goed],
    fouten: [{ naam: fout.name, fout: reden }],
  })
})

it('takes no more files than may be sent, and the same file once', () => {
  const { goed, fouten } = keurKeuze(
    ['a.pdf', 'a.pdf', 'b.pdf', 'c.pdf'].map((naam) => bestand(naam)),
    regels,
  )
  expect(goed.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf'])
  expect(fouten).toEqual([{ naam: 'c.pdf', fout: 'te-veel' }])
})
