import 'server-only'
import { getLogger } from './logger'

/**
 * Logs what a page or route failed on without its message, which may hold personal data. `code` is the one that the
 * error page names; the line has the trace of the request.
 */
export function reportPaginaFout(error: unknown, route: string): void {
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined
  getLogger().error('pagina-mislukt', {
    pad: route,
    fout: error instanceof Error ? error.name : typeof error,
    ...(typeof digest === 'string' ? { code: digest } : {}),
  })
}
