import { execa } from 'execa'
import { findChromium } from '@/e2e/fixtures/find-chromium'

/** Installs Chromium when this machine has none: from the distribution as root, otherwise playwright's own. */
export async function ensureChromium(): Promise<void> {
  if (findChromium()) return
  const show = {
    stdin: 'ignore',
    stdout: 'inherit',
    stderr: 'inherit',
    reject: false,
    preferLocal: true,
  } as const
  console.log('Chromium ontbreekt en wordt geïnstalleerd.')
  if (process.getuid?.() === 0) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await execa('apt-get', ['update', '-qq'], { ...show, env })
    await execa('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { ...show, env })
    if (findChromium()) return
  }
  await execa('playwright', ['install', 'chromium'], show)
}
