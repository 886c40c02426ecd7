/** Next calls this once, before the first request: a portal with a wrong configuration does not start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startPortaal } = await import('./lib/observability/start-portaal')
  startPortaal()
}
