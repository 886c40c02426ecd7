import { z } from 'zod'
import { startOidcSandbox } from './start'

const poort = z.coerce.number().int().min(1).max(65_535)

const omgevingSchema = z.object({
  SANDBOX_DIGID_POORT: poort.default(4010),
  SANDBOX_EHERKENNING_POORT: poort.default(4011),
  SANDBOX_OIDC_CLIENT_ID: z.string().min(1).default('mijnservices'),
  SANDBOX_OIDC_CLIENT_SECRET: z.string().min(1),
  SANDBOX_PORTAAL_URL: z.url().default('http://localhost:3000'),
})

async function main(): Promise<void> {
  if (process.env.APP_ENV === 'production')
    throw new Error('De simulatie van DigiD en eHerkenning start niet in productie.')
  const omgeving = omgevingSchema.parse(process.env)
  const sandbox = await startOidcSandbox({
    poorten: { digid: omgeving.SANDBOX_DIGID_POORT, eherkenning: omgeving.SANDBOX_EHERKENNING_POORT },
    clientId: omgeving.SANDBOX_OIDC_CLIENT_ID,
    clientSecret: omgeving.SANDBOX_OIDC_CLIENT_SECRET,
    portaalUrl: omgeving.SANDBOX_PORTAAL_URL.replace(/\/$/, ''),
  })
  const stop = () => void sandbox.stop().then(() => process.exit(0))
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  console.log(
    `Simulatie van DigiD op ${sandbox.issuers.digid}, van eHerkenning op ${sandbox.issuers.eherkenning}`,
  )
}

main().catch((error: unknown) => {
  console.error(`De simulatie van het inloggen start niet: ${explain(error)}`)
  process.exit(1)
})

function explain(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return `poort ${String(error.port)} is bezet`
  return error instanceof Error ? error.message : String(error)
}
