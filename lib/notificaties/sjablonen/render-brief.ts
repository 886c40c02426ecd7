import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'
import type { BriefConfig } from '@/lib/env/kanalen-schema'
import { formatDatum } from '@/lib/format/datum'
import type { Sjablonen } from './load-sjablonen'
import { type Onderwerp, renderTekst } from './render'

/** Name and lines of an address, as they stand in the window: street, postcode and town, country when abroad. */
export type Postadres = { naam: string; regels: string[] }

type Brief = Onderwerp & { adres: Postadres; datum: Date; kenmerk: string }
type Opmaak = Pick<BriefConfig, 'adresvenster' | 'retouradres'>

const MM = 72 / 25.4
const MARGE = 25 * MM
const BREEDTE = 210 * MM - 2 * MARGE
const lettertype = (naam: string) => fileURLToPath(new URL(`./lettertypen/${naam}.ttf`, import.meta.url))
const GEWOON = lettertype('SourceSans3-Regular')
const VET = lettertype('SourceSans3-SemiBold')

/**
 * A letter of one page as PDF/A-2a (ISO 19005-2): its fonts are in it, and its tags say what is what to who cannot see it.
 * The address stands in the window of the envelope.
 */
export async function renderBrief(sjablonen: Sjablonen, brief: Brief, opmaak: Opmaak): Promise<Buffer> {
  const { onderwerp, alineas, vast } = renderTekst(sjablonen, brief)
  const { gemeente, kleur } = sjablonen.afzender
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGE,
    subset: 'PDF/A-2a',
    pdfVersion: '1.7',
    tagged: true,
    lang: brief.taal === 'nl' ? 'nl-NL' : 'en-GB',
    displayTitle: true,
    info: { Title: onderwerp, Author: `Gemeente ${gemeente}`, CreationDate: brief.datum },
    font: GEWOON,
  })
  const klaar = collect(doc)
  const document = doc.struct('Document')
  doc.addStructure(document)
  const write = (soort: 'P' | 'H1', tekst: string, teken: () => void) => {
    document.add(doc.struct(soort, { actual: tekst }, teken))
  }
  const { adresvenster, retouradres } = opmaak
  const links = adresvenster.links * MM
  const venster = { width: adresvenster.breedte * MM, lineBreak: true }

  const naam = `Gemeente ${gemeente}`
  write('P', naam, () =>
    doc
      .font(VET)
      .fontSize(16)
      .fillColor(kleur.merk)
      .text(naam, MARGE, 18 * MM),
  )
  doc.fillColor('#000000')
  if (retouradres.length > 0) {
    const regel = retouradres.join(' · ')
    write('P', regel, () =>
      doc
        .font(GEWOON)
        .fontSize(7.5)
        .text(regel, links, adresvenster.boven * MM, venster),
    )
  }
  const regels = [brief.adres.naam, ...brief.adres.regels].join('\n')
  write('P', regels, () =>
    doc
      .font(GEWOON)
      .fontSize(11)
      .text(regels, links, (adresvenster.boven + 6) * MM, venster),
  )
  const kop = `${vast.datum}: ${formatDatum(brief.datum.toISOString(), brief.taal)}\n${vast.kenmerk}: ${brief.kenmerk}`
  write('P', kop, () => doc.fontSize(10).text(kop, MARGE, (adresvenster.boven + 44) * MM, { width: BREEDTE }))
  write('H1', onderwerp, () =>
    doc
      .font(VET)
      .fontSize(14)
      .text(onderwerp, MARGE, doc.y + 18, { width: BREEDTE }),
  )
  for (const alinea of [vast.aanhef, ...alineas, vast.inloggen, `${vast.groet}\nGemeente ${gemeente}`]) {
    if (alinea) {
      write('P', alinea, () =>
        doc
          .font(GEWOON)
          .fontSize(11)
          .text(alinea, MARGE, doc.y + 10, { width: BREEDTE, lineGap: 2 }),
      )
    }
  }
  document.end()
  doc.end()
  return klaar
}

function collect(doc: NodeJS.ReadableStream): Promise<Buffer> {
  const delen: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (deel: Buffer) => delen.push(deel))
    doc.on('end', () => resolve(Buffer.concat(delen)))
    doc.on('error', reject)
  })
}
