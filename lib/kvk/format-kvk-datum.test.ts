import { expect, it } from 'vitest'
import { formatKvkDatum } from './format-kvk-datum'

it.each([
  ['20170901', '1 september 2017'],
  ['19980400', 'april 1998'],
  ['199804', 'april 1998'],
  ['20050000', '2005'],
  ['2005', '2005'],
  ['00000000', null],
  ['0000', null],
  ['20170231', null],
  ['20171301', null],
  ['2017-09-01', null],
  ['', null],
  [undefined, null],
])('reads %j as %j', (tekst, verwacht) => {
  expect(formatKvkDatum(tekst)).toBe(verwacht)
})
