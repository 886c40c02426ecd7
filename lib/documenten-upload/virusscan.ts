import 'server-only'
import { getConfig } from '@/lib/env/load-config'
import { isAppError } from '@/lib/errors/is-app-error'
import { openClamd } from './clamd'

/** One file on its way through a scanner. Every failure throws AppError `bron-onbereikbaar`: not scanned is not clean. */
export type ScanSessie = {
  write(chunk: Buffer): Promise<void>
  /** The verdict over everything that was written. */
  finish(): Promise<'schoon' | 'besmet'>
  /** Ends without a verdict. Safe to call at any time. */
  close(): void
}

export type Virusscan = { open(): Promise<ScanSessie> }

const NIET_SCANNEN: Virusscan = {
  open: async () => ({ write: async () => {}, finish: async () => 'schoon', close: () => {} }),
}

/** The scanner of this installation. The configuration refuses `uit` in production. */
export function getVirusscan(): Virusscan {
  const { virusscan } = getConfig().uploaden
  return virusscan === 'uit' ? NIET_SCANNEN : { open: () => openClamd(virusscan) }
}

/** A scan that takes its bytes also when the scanner fails: then there is no verdict. */
export type Scanpoging = {
  write(chunk: Buffer): Promise<void>
  finish(): Promise<'schoon' | 'besmet' | 'onbekend'>
  close(): void
}

/** Begins a scan; a scanner that is away, or goes away during it, gives `onbekend` instead of an error. */
export async function tryScan(virusscan: Virusscan): Promise<Scanpoging> {
  let sessie = await unlessWeg(virusscan.open())
  const stop = () => {
    sessie?.close()
    sessie = null
  }
  return {
    write: async (chunk) => {
      if (sessie && (await unlessWeg(sessie.write(chunk).then(() => true))) === null) stop()
    },
    finish: async () => (sessie && (await unlessWeg(sessie.finish()))) ?? 'onbekend',
    close: stop,
  }
}

async function unlessWeg<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (isAppError(error, 'bron-onbereikbaar')) return null
    throw error
  }
}
