import 'server-only'
import { allowSlowUploads } from '@/lib/documenten-upload/allow-slow-uploads'
import { checkConfig } from '@/lib/env/load-config'
import { startDrukte } from './drukte'
import { serveMetrics } from './serve-metrics'
import { traceVerzoeken } from './trace-verzoeken'

/** What must hold before the portal takes requests. Ends the process, with every problem on the screen, when it does not. */
export function startPortaal(): void {
  try {
    const { bewaking } = checkConfig()
    startDrukte()
    traceVerzoeken()
    allowSlowUploads()
    if (bewaking.portaalPoort) serveMetrics(bewaking.portaalPoort, () => [])
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
