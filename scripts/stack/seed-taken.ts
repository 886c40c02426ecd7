import { execa } from 'execa'
import { StartError } from './start-error'

/** Hands out the taken of the test persons in a process with the portal's own configuration; does nothing the second time. */
export async function seedTaken(portalEnv: Record<string, string>): Promise<void> {
  const args = ['--conditions=react-server', '--import', 'tsx', 'sandbox/seed-taken/main.ts']
  const { exitCode, stderr } = await execa(process.execPath, args, { env: portalEnv, reject: false })
  if (exitCode !== 0) throw new StartError(`De taken van de sandbox zijn niet gemaakt: ${stderr.slice(-500)}`)
}
