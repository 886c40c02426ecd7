import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const DOCUMENTEN = ['docs/referentiearchitectuur.md', 'README.md', 'ARCHITECTURE.md']

describe.each(DOCUMENTEN)('%s', (document) => {
  it('names no file or folder that does not exist', () => {
    const text = readFileSync(document, 'utf8')
    const quoted = [...text.matchAll(/`([a-z@][^`\s{*…,]*\/[^`\s{*…,]*)`/g)].map(([, path = '']) => path)
    const linked = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path)
    const paths = [...quoted, ...linked].filter((path) =>
      /^(app|components|lib|db|sandbox|scripts|e2e|deploy|docs)\//.test(path),
    )
    expect(paths.length).toBeGreaterThan(0)
    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })
})

describe('docs/referentiearchitectuur.md', () => {
  const text = readFileSync('docs/referentiearchitectuur.md', 'utf8')

  it.each([
    ['S', 23],
    ['G', 40],
  ])('has all rows of the letter %s: %i', (letter, last) => {
    const rows = [...text.matchAll(new RegExp(`^\\| (${letter}\\d\\d) \\|`, 'gm'))].map(([, id]) => id)
    expect(rows).toEqual(
      Array.from({ length: Number(last) }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`),
    )
  })

  it('names, for each flow, a test that bears its number', () => {
    const rows = [...text.matchAll(/^\| (G\d\d) \|.*\| (.*) \|$/gm)]
    expect(rows).toHaveLength(40)
    const without = rows.flatMap(([, id = '', tests = '']) => {
      const files = [...tests.matchAll(/`([^`]+\.(?:test|spec)\.ts)`/g)].map(([, file = '']) => file)
      const title = new RegExp(`^\\s*(?:(?:it|test)\\(|\\[)?['"](?:G\\d\\d )*${id}[ '"]`, 'm')
      return files.some((file) => title.test(readFileSync(file, 'utf8'))) ? [] : [id]
    })
    expect(without).toEqual([])
  })
})
