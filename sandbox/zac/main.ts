import { serve } from '@hono/node-server'
import { z } from 'zod'
import { maakMijnServices, maakZgw } from './api'
import { REGISTERS } from './omgeving'
import { createZacApp } from './zac-app'

const poort = z.coerce.number().int().min(1).max(65_535)
const omgeving = z
  .object({
    SANDBOX_ZAC_POORT: poort,
    /** Base URL of the portal. */
    SANDBOX_ZAC_PORTAAL: z.url().transform((url) => url.replace(/\/+$/, '')),
    SANDBOX_ZAC_TOKEN: z.string().min(1),
    SANDBOX_WATERDAM_POORT: poort,
    SANDBOX_RIJNZOOM_POORT: poort,
    SANDBOX_ZGW_CLIENT_ID: z.string().min(1),
    SANDBOX_ZGW_SECRET: z.string().min(1),
  })
  .parse(process.env)

const poorten = { waterdam: omgeving.SANDBOX_WATERDAM_POORT, rijnzoom: omgeving.SANDBOX_RIJNZOOM_POORT }
const app = createZacApp({
  mijnServices: maakMijnServices(omgeving.SANDBOX_ZAC_PORTAAL, omgeving.SANDBOX_ZAC_TOKEN),
  registers: (['waterdam', 'rijnzoom'] as const).map((naam) => ({
    naam,
    ...REGISTERS[naam],
    api: maakZgw(
      REGISTERS[naam].titel,
      `http://localhost:${poorten[naam]}`,
      omgeving.SANDBOX_ZGW_CLIENT_ID,
      omgeving.SANDBOX_ZGW_SECRET,
    ),
  })),
})

const server = serve({ fetch: app.fetch, port: omgeving.SANDBOX_ZAC_POORT, hostname: 'localhost' }, () =>
  console.log(`Zaakafhandelcomponent klaar: http://localhost:${omgeving.SANDBOX_ZAC_POORT}`),
)
for (const signaal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signaal, () => {
    server.close()
    process.exit(0)
  })
