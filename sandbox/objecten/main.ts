import { z } from 'zod'
import { sandboxObjecttypen } from './objecttypen'
import { startObjectenSandbox } from './start'
import { zaaiObjecten } from './zaad'

const omgeving = z
  .object({
    SANDBOX_OBJECTEN_POORT: z.coerce.number().int().min(0).max(65_535).default(0),
    SANDBOX_OBJECTEN_TOKEN: z.string().min(1),
    SANDBOX_VANDAAG: z.iso.date().optional(),
    SANDBOX_LATENTIE_MS: z.coerce.number().int().min(0).default(0),
  })
  .parse(process.env)

const sandbox = await startObjectenSandbox({
  poort: omgeving.SANDBOX_OBJECTEN_POORT,
  token: omgeving.SANDBOX_OBJECTEN_TOKEN,
  objecttypen: sandboxObjecttypen,
  zaai: (urlVan) =>
    zaaiObjecten(omgeving.SANDBOX_VANDAAG ? new Date(omgeving.SANDBOX_VANDAAG) : new Date(), urlVan),
  latentieMs: omgeving.SANDBOX_LATENTIE_MS,
})
for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, () => void sandbox.close())
console.info(`Objects API gereed: ${sandbox.url}`)
