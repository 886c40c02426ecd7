import { z } from 'zod'
import { startBetalenSandbox } from './start-betalen-sandbox'

const omgeving = z
  .object({
    SANDBOX_BETALEN_POORT: z.coerce.number().int().min(0).max(65_535).default(0),
    SANDBOX_BETALEN_SLEUTEL: z.string().min(1),
  })
  .parse(process.env)

const sandbox = await startBetalenSandbox({
  poort: omgeving.SANDBOX_BETALEN_POORT,
  sleutel: omgeving.SANDBOX_BETALEN_SLEUTEL,
})
for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, () => void sandbox.close())
console.info(`nagebootste betaaldienst gereed: ${sandbox.url}`)
