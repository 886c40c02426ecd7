import 'server-only'
import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BriefBericht, Kanaal } from './kanaal'
import { metBreaker } from './met-breaker'

/**
 * Letters to a folder that the printer collects from: `<id>.pdf` and then `<id>.json`. Each appears whole, by a
 * rename, and the manifest last: what has one is complete. A repeat writes the same names, so nothing doubles.
 */
export function createBriefMapKanaal(map: string): Kanaal<BriefBericht> {
  return metBreaker({
    aanbieder: 'briefmap',
    gelijktijdig: 2,
    verstuur: async ({ id, pdf, soort, taal, aangemaaktOp }: BriefBericht) => {
      // No name and no address: those stand in the window of the letter.
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
      try {
        await mkdir(map, { recursive: true })
        await writeWhole(join(map, `${id}.pdf`), pdf)
        await writeWhole(join(map, `${id}.json`), `${JSON.stringify(manifest, null, 2)}\n`)
        return { soort: 'verzonden', aanbiederId: id, bevestigingVolgt: false } as const
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code).toLowerCase() : 'onbekend'
        return { soort: 'tijdelijk', reden: `map-${code}`, storing: true } as const
      }
    },
  })
}

async function writeWhole(pad: string, inhoud: Buffer | string): Promise<void> {
  const tijdelijk = `${pad}.deel`
  await writeFile(tijdelijk, inhoud, { mode: 0o600 })
  await rename(tijdelijk, pad)
}
