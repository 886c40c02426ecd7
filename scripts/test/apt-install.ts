import { execa } from 'execa'

/** Installs a package of the distribution; only root can, and elsewhere nothing happens. */
export async function aptInstall(pakket: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  console.log(`${pakket} ontbreekt en wordt geïnstalleerd.`)
  const show = { stdin: 'ignore', stdout: 'inherit', stderr: 'inherit', reject: false } as const
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await execa('apt-get', ['update', '-qq'], { ...show, env })
  await execa('apt-get', ['install', '-y', '-qq', '--no-install-recommends', pakket], { ...show, env })
}
