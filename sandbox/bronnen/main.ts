import { z } from 'zod'
import { startBronnenSandbox } from './start-bronnen-sandbox'

const poort = z.coerce.number().int().min(0).max(65_535).default(0)
const omgeving = z
  .object({
    SANDBOX_BRP_POORT: poort,
    SANDBOX_KVK_POORT: poort,
    SANDBOX_LATENTIE_MS: z.coerce.number().int().min(0).default(0),
  })
  .parse(process.env)

const sandbox = await startBronnenSandbox({
  brpPoort: omgeving.SANDBOX_BRP_POORT,
  kvkPoort: omgeving.SANDBOX_KVK_POORT,
  latentieMs: omgeving.SANDBOX_LATENTIE_MS,
})
for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, () => void sandbox.close())
console.info(`bronnen gereed: BRP ${sandbox.brp} · KVK ${sandbox.kvk}`)
