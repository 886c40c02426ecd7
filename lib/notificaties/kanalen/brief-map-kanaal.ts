import 'server-only'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toBriefbestanden } from './briefmanifest'
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
    verstuur: async (brief: BriefBericht) => {
      const { pdf, manifest } = toBriefbestanden(brief)
      const { id } = brief
      try {
        await mkdir(map, { recursive: true })
        await writeWhole(join(map, pdf.naam), pdf.inhoud)
        await writeWhole(join(map, manifest.naam), manifest.inhoud)
        return { soort: 'verzonden', aanbiederId: id, bevestigingVolgt: false } as const
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code).toLowerCase() : 'onbekend'
        return { soort: 'tijdelijk', reden: `map-${code}`, storing: true } as const
      }
    },
  })
}

async function writeWhole(pad: string, inhoud: Buffer): Promise<void> {
  const tijdelijk = `${pad}.deel`
  await writeFile(tijdelijk, inhoud, { mode: 0o600 })
  await rename(tijdelijk, pad)
}
