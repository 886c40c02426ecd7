import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { zichtbarePaginas } from './zichtbare-paginas'

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [4, 13, [1, 3, 4, 5, 13]],
  [13, 13, [1, 12, 13]],
])('shows around page %i of %i: %j', (pagina, paginas, nummers) => {
  expect(zichtbarePaginas(pagina, paginas)).toEqual(nummers)
})

const stand = fc
  .integer({ min: 1, max: 500 })
  .chain((paginas) => fc.tuple(fc.integer({ min: 1, max: paginas }), fc.constant(paginas)))

test.prop([stand])(
  'always offers the first, the current and the last page, and at most five',
  ([pagina, paginas]) => {
    const nummers = zichtbarePaginas(pagina, paginas)
    expect(nummers).toEqual(expect.arrayContaining([1, pagina, paginas]))
    expect(nummers.length).toBeLessThanOrEqual(5)
  },
)
