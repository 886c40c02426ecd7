import 'server-only'
import { getConfig } from '@/lib/env/load-config'
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
