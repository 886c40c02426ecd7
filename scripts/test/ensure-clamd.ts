import { findClamd } from '../stack/clamd'
import { aptInstall } from './apt-install'

/** Installs clamd when this machine has none. Without it the tests with a real scanner are skipped, and say so. */
export async function ensureClamd(): Promise<void> {
  if (!findClamd()) await aptInstall('clamav-daemon')
  if (!findClamd())
    console.warn('⚠ clamd ontbreekt: de tests met een echte virusscanner worden overgeslagen.')
}
