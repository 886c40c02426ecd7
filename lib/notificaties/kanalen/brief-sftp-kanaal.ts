import 'server-only'
import { posix } from 'node:path'
import { promisify } from 'node:util'
import type { SFTPWrapper } from 'ssh2'
import { toBriefbestanden } from './briefmanifest'
import type { BriefBericht, Kanaal } from './kanaal'
import { metBreaker } from './met-breaker'
import { metSftp, SftpFout, type SftpToegang } from './sftp-verbinding'

/**
 * Letters to the SFTP server of the printer: `<id>.pdf` and then `<id>.json`. Each is written under another name and
 * renamed when it is whole, and the manifest comes last: what has one is complete. A repeat of what is complete does nothing,
 * and of what broke off writes the same names.
 */
export function createBriefSftpKanaal(toegang: SftpToegang & { map: string }): Kanaal<BriefBericht> {
  return metBreaker({
    aanbieder: 'sftp',
    gelijktijdig: 2,
    verstuur: async (brief: BriefBericht) => {
      const { pdf, manifest } = toBriefbestanden(brief)
      const padVan = ({ naam }: { naam: string }) => posix.join(toegang.map, naam)
      try {
        await metSftp(toegang, async (sftp) => {
          if (await exists(sftp, padVan(manifest))) return
          await writeWhole(sftp, padVan(pdf), pdf.inhoud)
          await writeWhole(sftp, padVan(manifest), manifest.inhoud)
        })
        return { soort: 'verzonden', aanbiederId: brief.id, bevestigingVolgt: false } as const
      } catch (error) {
        if (!(error instanceof SftpFout)) throw error
        return { soort: 'tijdelijk', reden: `sftp-${error.reden}`, storing: true } as const
      }
    },
  })
}

const exists = (sftp: SFTPWrapper, pad: string): Promise<boolean> =>
  new Promise((klaar) => sftp.stat(pad, (fout) => klaar(!fout)))

async function writeWhole(sftp: SFTPWrapper, pad: string, inhoud: Buffer): Promise<void> {
  const tijdelijk = `${pad}.deel`
  await promisify<string, Buffer, void>(sftp.writeFile.bind(sftp))(tijdelijk, inhoud)
  // SFTP 3 renames over nothing that is there (draft-ietf-secsh-filexfer-02 §6.5): a PDF whose manifest never came.
  if (await exists(sftp, pad)) await promisify<string, void>(sftp.unlink.bind(sftp))(pad)
  await promisify<string, string, void>(sftp.rename.bind(sftp))(tijdelijk, pad)
}
