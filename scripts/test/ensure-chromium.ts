import { execa } from 'execa'
import { findChromium } from '@/e2e/fixtures/find-chromium'
import { aptInstall } from './apt-install'

/** Installs Chromium when this machine has none: from the distribution as root, otherwise playwright's own. */
export async function ensureChromium(): Promise<void> {
  if (!findChromium()) await aptInstall('chromium')
  if (findChromium()) return
  const show = { stdin: 'ignore', stdout: 'inherit', stderr: 'inherit', reject: false } as const
  await execa('playwright', ['install', 'chromium'], { ...show, preferLocal: true })
}
