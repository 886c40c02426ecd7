import { expect, it } from 'vitest'
import { veiligMediatype } from './veilig-mediatype'

it.each([
  ['application/pdf', 'application/pdf'],
  ['IMAGE/PNG', 'image/png'],
  ['application/pdf; charset=utf-8', 'application/pdf'],
])('passes the harmless type %s', (formaat, type) => {
  expect(veiligMediatype(formaat)).toBe(type)
})

it.each(['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/javascript', '', 'pdf'])(
  'sends %j as plain bytes',
  (formaat) => {
    expect(veiligMediatype(formaat)).toBe('application/octet-stream')
  },
)
