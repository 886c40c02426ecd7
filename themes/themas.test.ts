import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ICOONNAMEN } from '@/components/ui/icoonnamen'
import { contrastFouten } from './contrast'
import { HUISSTIJLEN } from './gemeenten'
import { genereerThemas } from './genereer'
import { genereerIconen } from './iconen'
import { huisstijlTokens } from './palet'
import { parseTokens, pruneTokens, resolveToken } from './tokens'

const basis = parseTokens(
  readFileSync('node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css', 'utf8'),
)

describe('the themes', () => {
  it('are generated from their sources: run `npm run themes` when this fails', () => {
    for (const [bestand, inhoud] of genereerThemas()) {
      expect(readFileSync(`themes/css/${bestand}`, 'utf8'), bestand).toBe(inhoud)
    }
  })

  it('come with the icons that the portal uses, and no others', () => {
    expect(readFileSync('components/ui/iconen.svg', 'utf8')).toBe(genereerIconen())
    const bronnen = globSync(['components/**/*.tsx', 'app/**/*.tsx']).map((path) =>
      readFileSync(path, 'utf8'),
    )
    expect(
      ICOONNAMEN.filter(
        (naam) => !bronnen.some((bron) => bron.includes(`'${naam}'`) || bron.includes(`"${naam}"`)),
      ),
    ).toEqual([])
  })

  it.each(HUISSTIJLEN)('reach WCAG contrast in $id', (stijl) => {
    expect(contrastFouten(new Map([...basis, ...huisstijlTokens(stijl)]))).toEqual([])
  })

  it('refuse a token that makes text unreadable', () => {
    const tokens = new Map([...basis, ['--basis-color-default-color-subtle', '#aaaaaa']])
    expect(contrastFouten(tokens)).toContainEqual(
      expect.objectContaining({ voor: 'default-color-subtle', achter: 'default-bg-document', minimaal: 4.5 }),
    )
  })
})

describe('pruneTokens', () => {
  it('keeps what is used, also through another token, and nothing else', () => {
    const tokens = parseTokens('--a: var(--b);\n--b: red;\n--c: blue;')
    expect([...pruneTokens(tokens, ['x { color: var(--a) }']).keys()]).toEqual(['--a', '--b'])
  })
})

it('says which token does not exist', () => {
  expect(() => resolveToken(new Map([['--a', 'var(--b)']]), '--a')).toThrow('--b')
})
