import 'server-only'
import { createHash } from 'node:crypto'
import { Client, type SFTPWrapper } from 'ssh2'
import type { BriefSftpConfig } from '@/lib/env/kanalen-schema'

export type SftpToegang = Pick<
  BriefSftpConfig,
  'host' | 'poort' | 'gebruiker' | 'hostsleutels' | 'timeoutMs'
> & {
  /** Private key, in PEM or OpenSSH form. */
  sleutel: string
}

/** An SFTP connection that could not be made or broke; `reden` is a code without anything of the other side. */
export class SftpFout extends Error {
  override readonly name = 'SftpFout'
  constructor(readonly reden: string) {
    super(reden)
  }
}

/** Fingerprint of a host key, as OpenSSH shows it. */
export const vingerafdrukVan = (sleutel: Buffer): string =>
  `SHA256:${createHash('sha256').update(sleutel).digest('base64').replace(/=+$/, '')}`

/**
 * Opens an SFTP connection, does `werk` and closes it. A server whose host key is none of `hostsleutels` gets no login.
 * Throws an SftpFout; everything together takes at most `timeoutMs`.
 */
export async function metSftp<T>(
  { host, poort, gebruiker, sleutel, hostsleutels, timeoutMs }: SftpToegang,
  werk: (sftp: SFTPWrapper) => Promise<T>,
): Promise<T> {
  const client = new Client()
  let isBekend = true
  let timer: NodeJS.Timeout | undefined
  const verbroken = new Promise<never>((_, reject) => {
    client.on('error', ({ level }) =>
      reject(new SftpFout(isBekend ? (REDENEN[level ?? ''] ?? 'verbinding') : 'hostsleutel')),
    )
    client.on('close', () => reject(new SftpFout('verbinding')))
    timer = setTimeout(() => reject(new SftpFout('timeout')), timeoutMs)
  })
  const geopend = new Promise<SFTPWrapper>((resolve, reject) => {
    client.on('ready', () =>
      client.sftp((fout, sftp) => (fout ? reject(new SftpFout('sftp')) : resolve(sftp))),
    )
  })
  try {
    client.connect({
      host,
      port: poort,
      username: gebruiker,
      privateKey: sleutel,
      readyTimeout: timeoutMs,
      hostVerifier: (key: Buffer) => {
        isBekend = hostsleutels.includes(vingerafdrukVan(key))
        return isBekend
      },
    })
    // Many small questions, each waiting for its answer: those are not to be collected into packets.
    client.setNoDelay(true)
    return await Promise.race([geopend.then(werk), verbroken])
  } catch (error) {
    if (error instanceof SftpFout) throw error
    // A key that cannot be read, or what the server says of a file.
    throw new SftpFout(isStatus(error) ? `status-${error.code}` : 'sleutel')
  } finally {
    clearTimeout(timer)
    client.destroy()
  }
}

const REDENEN: Record<string, string | undefined> = {
  'client-authentication': 'aanmelden',
  'client-timeout': 'timeout',
}

const isStatus = (error: unknown): error is { code: number } =>
  error instanceof Error && 'code' in error && typeof error.code === 'number'
