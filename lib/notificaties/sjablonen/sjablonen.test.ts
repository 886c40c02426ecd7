import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gsm7Lengte, SMS_LENGTE } from '@/lib/domain/gsm7'
import { configSchema } from '@/lib/env/config-schema'
import { TALEN } from '@/lib/i18n/talen'
import { buildOpmaak } from '@/scripts/sjablonen/build-opmaak'
import { VOORBEELD_ADRES, VOORBEELDEN } from '@/scripts/sjablonen/voorbeelden'
import { BERICHTSOORTEN, parseVariabelen, ZONDER_VOORKEUREN } from './berichtsoorten'
import { loadSjablonen } from './load-sjablonen'
import gebouwd from './opmaak.json'
import { renderEmail, renderSms } from './render'
import { renderBrief } from './render-brief'

const portaal = (anders: object = {}) =>
  configSchema.shape.portaal.parse({
    basisUrl: 'https://mijn.waterdam.test',
    gemeente: 'Waterdam',
    ...anders,
  })
/** As long as names and addresses of municipalities get. */
const LANG = portaal({
  basisUrl: 'https://mijnservices.hardinxveld-giessendam.nl',
  gemeente: 'Hardinxveld-Giessendam',
  telefoon: '+31 (0)184 751 900',
})
const sjablonen = loadSjablonen(portaal())
const elk = BERICHTSOORTEN.flatMap((soort) => TALEN.map((taal) => ({ soort, taal })))
const onderwerpOf = ({ soort, taal }: (typeof elk)[number]) => ({
  soort,
  taal,
  variabelen: VOORBEELDEN[soort],
})

describe.each(elk)('$soort in $taal', (keuze) => {
  const onderwerp = onderwerpOf(keuze)

  it('is an e-mail whose HTML and plain text say the same, with nothing left to fill in', () => {
    const { html, tekst, onderwerp: kop } = renderEmail(sjablonen, onderwerp)
    expect(html + tekst + kop).not.toMatch(/\{\{|\}\}|undefined|\[object/)
    expect(html).toContain(`lang="${keuze.taal}"`)
    expect(html).toContain(`<title>${kop}</title>`)
    for (const waarde of Object.values(onderwerp.variabelen).filter((deel) => !deel.startsWith('2026-'))) {
      expect(html).toContain(waarde)
      expect(tekst).toContain(waarde)
    }
  })

  it('tells where to choose how to be told, unless it guards the account', () => {
    const { html, voorkeurenUrl } = renderEmail(sjablonen, onderwerp)
    const verwacht = ZONDER_VOORKEUREN.includes(keuze.soort)
      ? undefined
      : 'https://mijn.waterdam.test/profiel'
    expect(voorkeurenUrl).toBe(verwacht)
    if (verwacht) expect(html).toContain(`href="${verwacht}"`)
  })

  it('fits in one SMS with the longest name, address and variables', () => {
    const sms = renderSms(loadSjablonen(LANG), onderwerp)
    expect(gsm7Lengte(sms)).toBeLessThanOrEqual(SMS_LENGTE)
    expect(sms).not.toMatch(/\{\{|undefined/)
  })
})

describe('variables', () => {
  it.each([
    ['a missing one', 'status-gewijzigd', { pad: '/zaken' }],
    ['an address outside the portal', 'nieuw-bericht', { pad: '//elders.example' }],
    ['one that the kind does not have', 'nieuw-bericht', { pad: '/berichten', naam: 'Jansen' }],
  ] as const)('refuses %s', (_wat, soort, variabelen) => {
    expect(() => parseVariabelen(soort, variabelen)).toThrow()
  })

  test.prop([fc.string({ minLength: 1, maxLength: 60, unit: 'binary-ascii' })])(
    'never become markup in an e-mail',
    (zaaknummer) => {
      const gevaarlijk = `<img src=x onerror="1">${zaaknummer}`
      const { html } = renderEmail(sjablonen, {
        soort: 'status-gewijzigd',
        taal: 'nl',
        variabelen: { zaaknummer: gevaarlijk, pad: '/zaken' },
      })
      expect(html).not.toContain('<img')
    },
  )

  it('leaves a sentence about a term out when there is none', () => {
    const { tekst } = renderEmail(sjablonen, {
      soort: 'nieuwe-taak',
      taal: 'nl',
      variabelen: { pad: '/taken' },
    })
    expect(tekst).not.toContain('vóór')
    expect(tekst).not.toMatch(/\n{3,}/)
  })
})

describe('the texts of a municipality', () => {
  let map: string
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'sjablonen-'))
  })
  afterEach(() => rmSync(map, { recursive: true }))

  it('go over those of the product, part by part', () => {
    writeFileSync(join(map, 'nieuw-bericht.nl.yaml'), 'onderwerp: Post van {{gemeente}}\n')
    const { onderwerp, tekst } = renderEmail(
      loadSjablonen(portaal(), map),
      onderwerpOf({ soort: 'nieuw-bericht', taal: 'nl' }),
    )
    expect(onderwerp).toBe('Post van Waterdam')
    expect(tekst).toContain('Er staat een nieuw bericht voor u klaar')
  })

  it.each([
    ['nieuw-bericht.nl.yaml', 'onderwerp: Zaak {{zaaknummer}}', 'variabele zaaknummer bestaat hier niet'],
    ['nieuwe-taak.nl.yaml', 'alineas: ["Voor {{verloopdatum}}"]', 'zet er {{#verloopdatum}}'],
    ['nieuwe-taak.en.yaml', 'onderwerp: "{{{gemeente}}}"', 'mag niet in een sjabloon'],
    ['nieuwe-taak.en.yaml', 'onderwerp: "{{#verloopdatum}}x"', 'Unclosed section'],
    ['digest.nl.yaml', `sms: ${'a'.repeat(161)}`, '161 tekens'],
    ['digest.nl.yaml', 'titel: x', 'digest.nl.yaml'],
    ['verhuizing.nl.yaml', 'onderwerp: x', 'noem het bestand'],
    ['opmaak.html', '<p>{{naam}}</p>', 'opmaak: variabele naam bestaat hier niet'],
  ])('stop the start when %s is wrong: %s', (bestand, inhoud, melding) => {
    writeFileSync(join(map, bestand), inhoud)
    expect(() => loadSjablonen(portaal(), map)).toThrow(melding)
  })

  it('stop the start when the address of the portal is too long for an SMS', () => {
    expect(() => loadSjablonen(portaal({ basisUrl: `https://mijn.${'lang'.repeat(30)}.nl` }))).toThrow('sms')
  })
})

describe('the layout', () => {
  it('is the one that was built from opmaak.tsx (npm run sjablonen -- bouw)', async () => {
    expect(gebouwd.html).toBe(await buildOpmaak())
  })
  it('runs nothing and fetches nothing', () => {
    expect(gebouwd.html).not.toMatch(/<script|<link |<img|url\(|@import|@font-face/i)
  })
})

describe('a letter', () => {
  const opmaak = { adresvenster: { links: 25, boven: 48, breedte: 85 }, retouradres: ['Gemeente Waterdam'] }
  const render = (taal: 'nl' | 'en' = 'nl', adres = VOORBEELD_ADRES) =>
    renderBrief(
      sjablonen,
      {
        ...onderwerpOf({ soort: 'besluit-genomen', taal }),
        adres,
        datum: new Date('2026-11-24'),
        kenmerk: 'MS-1',
      },
      opmaak,
    )

  it('says that it is PDF/A-2a and carries what that asks for', async () => {
    const pdf = await PDFDocument.load(await render(), { updateMetadata: false })
    const xmp = pdf.catalog.lookup(PDFName.of('Metadata'))
    const metadata = xmp instanceof PDFRawStream ? Buffer.from(xmp.contents).toString('utf8') : ''
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(pdf.context.trailerInfo.ID).toBeDefined()
    expect(pdf.isEncrypted).toBe(false)
  })

  it('names the colours that it means by an ICC profile for RGB', async () => {
    const pdf = await PDFDocument.load(await render())
    const [bedoeling] = pdf.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).asArray()
    const intentie = pdf.context.lookup(bedoeling, PDFDict)
    expect(intentie.lookup(PDFName.of('S'))).toBe(PDFName.of('GTS_PDFA1'))
    const profiel = intentie.lookup(PDFName.of('DestOutputProfile'))
    if (!(profiel instanceof PDFRawStream)) throw new Error('Er is geen profiel.')
    expect(profiel.dict.lookup(PDFName.of('N'), PDFNumber).asNumber()).toBe(3)
    const kop = Buffer.from(decodePDFRawStream(profiel).decode()).toString('latin1', 12, 40)
    // ISO 15076-1 §7.2: class, colour space and signature of the file.
    expect([kop.slice(0, 4), kop.slice(4, 8), kop.slice(24, 28)]).toEqual(['mntr', 'RGB ', 'acsp'])
  })

  it('holds nothing that runs, hides or comes from elsewhere, and says the same in both places of its title', async () => {
    const pdf = await PDFDocument.load(await render(), { updateMetadata: false })
    const namen = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? object.keys() : []))
      .map(String)
    const verboden = [
      '/JS',
      '/JavaScript',
      '/AA',
      '/OpenAction',
      '/EmbeddedFiles',
      '/XFA',
      '/Encrypt',
      '/LZWDecode',
    ]
    expect(namen.filter((naam) => verboden.includes(naam))).toEqual([])
    const xmp = pdf.catalog.lookup(PDFName.of('Metadata'))
    const metadata = xmp instanceof PDFRawStream ? Buffer.from(xmp.contents).toString('utf8') : ''
    expect(metadata).toContain(`>${pdf.getTitle()}<`)
  })

  it('has its fonts in it and needs none of the reader', async () => {
    const pdf = await PDFDocument.load(await render())
    const woordenboeken = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
    const fonts = woordenboeken.filter(
      (object): object is PDFDict =>
        object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'),
    )
    expect(fonts).toHaveLength(2)
    expect(fonts.every((font) => font.has(PDFName.of('FontFile2')))).toBe(true)
  })

  it.each([
    ['nl', 'nl-NL'],
    ['en', 'en-GB'],
  ] as const)('is tagged for a screen reader, in %s', async (taal, lang) => {
    const pdf = await PDFDocument.load(await render(taal))
    expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true)
    expect(String(pdf.catalog.lookup(PDFName.of('Lang')))).toContain(lang)
    expect(pdf.getTitle()).not.toBe('')
  })

  it('stays on one A4 with the longest address', async () => {
    const adres = { naam: 'N'.repeat(80), regels: Array.from({ length: 4 }, () => 'Straatnaam '.repeat(7)) }
    const pdf = await PDFDocument.load(await render('nl', adres))
    expect(pdf.getPageCount()).toBe(1)
    expect(pdf.getPage(0).getSize().width).toBeCloseTo(595.28, 1)
  })
})
