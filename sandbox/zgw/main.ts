import { z } from 'zod'
import { startZgwSandbox } from './start-zgw-sandbox'

const poort = z.coerce.number().int().min(0).max(65_535)
const omgevingSchema = z.object({
  SANDBOX_WATERDAM_POORT: poort,
  SANDBOX_RIJNZOOM_POORT: poort,
  SANDBOX_REGIE_POORT: poort,
  SANDBOX_ZGW_CLIENT_ID: z.string().min(1),
  SANDBOX_ZGW_SECRET: z.string().min(1),
  SANDBOX_VANDAAG: z.iso.date().optional(),
  SANDBOX_DATA: z.string().min(1).optional(),
  SANDBOX_LATENTIE_MS: z.coerce.number().int().min(0).default(0),
  SANDBOX_NOTIFICATIES_URL: z.url().optional(),
  SANDBOX_NOTIFICATIES_AUTH: z.string().optional(),
})

function stopMet(regel: string): never {
  console.error(regel)
  process.exit(1)
}

const omgeving = omgevingSchema.safeParse(process.env)
if (!omgeving.success) {
  stopMet(
    `ZGW-registers: ${omgeving.error.issues.map((fout) => `${fout.path.join('.')}: ${fout.message}`).join('; ')}`,
  )
}
const instellingen = omgeving.data

const sandbox = await startZgwSandbox({
  poorten: {
    waterdam: instellingen.SANDBOX_WATERDAM_POORT,
    rijnzoom: instellingen.SANDBOX_RIJNZOOM_POORT,
    regie: instellingen.SANDBOX_REGIE_POORT,
  },
  clientId: instellingen.SANDBOX_ZGW_CLIENT_ID,
  secret: instellingen.SANDBOX_ZGW_SECRET,
  vandaag: instellingen.SANDBOX_VANDAAG,
  data: instellingen.SANDBOX_DATA,
  latentieMs: instellingen.SANDBOX_LATENTIE_MS,
  notificaties: instellingen.SANDBOX_NOTIFICATIES_URL
    ? { url: instellingen.SANDBOX_NOTIFICATIES_URL, auth: instellingen.SANDBOX_NOTIFICATIES_AUTH ?? null }
    : undefined,
}).catch((fout: NodeJS.ErrnoException & { port?: number }) =>
  stopMet(
    fout.code === 'EADDRINUSE'
      ? `ZGW-registers: poort ${fout.port ?? ''} is al in gebruik`
      : `ZGW-registers: ${fout.message}`,
  ),
)

// Before the line that says it is ready: who reads that may stop us at once.
for (const signaal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signaal, () => {
    void sandbox.stop().then(() => process.exit(0))
  })
}

console.log(
  `ZGW-registers klaar: ${sandbox.registers.map(({ titel, zaken }) => `${titel} ${new URL(zaken).origin}`).join(', ')}, regie ${sandbox.regie}`,
)
