import { expect, it } from 'vitest'
import { formatBestandsformaat } from './bestandsformaat'

it.each([
  ['application/pdf', 'brief.pdf', 'pdf'],
  ['application/pdf; charset=binary', 'brief', 'pdf'],
  ['IMAGE/JPEG', 'foto.jpeg', 'jpg'],
  ['application/octet-stream', 'Tekening.DWG', 'dwg'],
  ['', 'verslag.odt', 'odt'],
  ['', 'zonder-extensie', null],
  ['', 'versie 1.0 (definitief)', null],
])('names %s with file name %s as %s', (mediatype, naam, label) => {
  expect(formatBestandsformaat(mediatype, naam)).toBe(label)
})
