import { Document, HeadingLevel, Packer, Paragraph } from 'docx'

/** A real Word document. Holds the moment it was made, so two calls differ in bytes. */
export function maakDocx(titel: string, alineas: readonly string[]): Promise<Buffer> {
  const document = new Document({
    title: titel,
    sections: [
      {
        children: [
          new Paragraph({ text: titel, heading: HeadingLevel.HEADING_1 }),
          ...alineas.map((alinea) => new Paragraph({ text: alinea })),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
