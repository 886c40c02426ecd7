import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { expect, it } from 'vitest'
import { TALEN } from '@/lib/i18n/talen'
import { writePreview } from '@/scripts/sjablonen/write-preview'
import { BERICHTSOORTEN } from './berichtsoorten'

/** Path of veraPDF's program, `org.verapdf.apps:greenfield-apps` on Maven Central; it asks for Java. */
const VERAPDF = process.env.VERAPDF_JAR
if (!VERAPDF) console.warn('VERAPDF_JAR is not set: no letter is put before veraPDF.')

it.skipIf(!VERAPDF)(
  'every letter, in each language, is PDF/A-2a to veraPDF',
  { timeout: 120_000 },
  async () => {
    const map = mkdtempSync(join(tmpdir(), 'brieven-'))
    await writePreview(map)
    const brieven = readdirSync(map).filter((naam) => naam.endsWith('.pdf'))
    const { stdout } = await execa(
      'java',
      [
        ...[
          '-cp',
          VERAPDF ?? '',
          'org.verapdf.apps.GreenfieldCliWrapper',
          '--flavour',
          '2a',
          '--format',
          'text',
        ],
        ...brieven.map((naam) => join(map, naam)),
      ],
      { reject: false },
    )
    rmSync(map, { recursive: true })
    const oordelen = stdout.split('\n').filter((regel) => /^(PASS|FAIL) /.test(regel))
    expect(oordelen.filter((regel) => regel.startsWith('FAIL'))).toEqual([])
    expect(oordelen).toHaveLength(BERICHTSOORTEN.length * TALEN.length)
  },
)
