import { PDFDocument, rgb, StandardFonts } from 'pdf-lib'

/** A real letter of one page; the same bytes for the same text. */
export async function maakPdf(titel: string, alineas: readonly string[], datum: Date): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.setTitle(titel)
  pdf.setLanguage('nl-NL')
  pdf.setCreationDate(datum)
  pdf.setModificationDate(datum)
  const gewoon = await pdf.embedFont(StandardFonts.Helvetica)
  const vet = await pdf.embedFont(StandardFonts.HelveticaBold)
  const pagina = pdf.addPage([595, 842])
  pagina.drawRectangle({ x: 0, y: 812, width: 595, height: 30, color: rgb(0.05, 0.35, 0.55) })
  pagina.drawText(titel, { x: 60, y: 740, size: 18, font: vet, maxWidth: 475, lineHeight: 22 })
  let hoogte = 690
  for (const alinea of alineas) {
    pagina.drawText(alinea, { x: 60, y: hoogte, size: 11, font: gewoon, maxWidth: 475, lineHeight: 16 })
    hoogte -= 22 + 16 * Math.floor(alinea.length / 85)
  }
  return Buffer.from(await pdf.save())
}
