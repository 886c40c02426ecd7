import { Document, Packer } from 'docx'
import { expect, it } from 'vitest'
import { herkenType } from './herken-type'

const ALLES = ['pdf', 'png', 'jpg', 'docx', 'txt', 'exe']
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n')
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])

it.each([
  ['brief.pdf', PDF, 'application/pdf'],
  ['BRIEF.PDF', PDF, 'application/pdf'],
  ['foto.png', PNG, 'image/png'],
  ['lijst.txt', Buffer.from('Één regel'), 'text/plain'],
])('takes %s when its bytes agree', async (naam, bytes, type) => {
  expect(await herkenType(naam, bytes, ALLES)).toEqual({ ok: true, value: type })
})

it('takes a real Word document', async () => {
  const bytes = await Packer.toBuffer(new Document({ sections: [] }))
  expect(await herkenType('brief.docx', bytes, ALLES)).toMatchObject({ ok: true })
})

it.each([
  ['programma.pdf', EXE, 'inhoud-past-niet'],
  ['foto.png', PDF, 'inhoud-past-niet'],
  ['onbekend.pdf', Buffer.from('zomaar tekst'), 'inhoud-past-niet'],
  ['pagina.txt', PDF, 'inhoud-past-niet'],
  ['binair.txt', Buffer.from([1, 0, 2]), 'inhoud-past-niet'],
  ['script.html', Buffer.from('<html>'), 'verkeerd-type'],
  ['zonder', PDF, 'verkeerd-type'],
  ['brief.pdf.exe2', PDF, 'verkeerd-type'],
])('refuses %s', async (naam, bytes, error) => {
  expect(await herkenType(naam, bytes, ALLES)).toEqual({ ok: false, error })
})
