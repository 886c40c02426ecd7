import type { Instrumentation } from 'next'

/** Next calls this once, before the first request: a portal with a wrong configuration does not start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startPortaal } = await import('./lib/observability/start-portaal')
  startPortaal()
}

/** Next calls this with whatever no page or route caught. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { reportPaginaFout } = await import('./lib/observability/report-pagina-fout')
  reportPaginaFout(error, routePath)
}
