import { createHash } from 'node:crypto'
import type { BriefBericht } from './kanaal'

/**
 * What a letter is handed over as: the PDF, and a manifest that vouches for it. No name and no address in the manifest:
 * those stand in the window of the letter.
 */
export function toBriefbestanden({ id, pdf, soort, taal, aangemaaktOp }: BriefBericht) {
  const manifest = {
    versie: 1,
    id,
    bestand: `${id}.pdf`,
    sha256: createHash('sha256').update(pdf).digest('hex'),
    bytes: pdf.byteLength,
    paginas: 1,
    kleur: true,
    dubbelzijdig: false,
    soort,
    taal,
    aangemaaktOp: aangemaaktOp.toISOString(),
  }
  return {
    pdf: { naam: `${id}.pdf`, inhoud: pdf },
    manifest: { naam: `${id}.json`, inhoud: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
  }
}
