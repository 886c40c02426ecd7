import { z } from 'zod'
import { startPostSandbox } from './start-post-sandbox'

const poort = z.coerce.number().int().min(0).max(65_535)
const omgeving = z
  .object({
    SANDBOX_POST_POORT: poort.default(4110),
    SANDBOX_SMTP_POORT: poort.default(4111),
    SANDBOX_BRIEVENMAP: z.string().min(1).optional(),
    SANDBOX_NOTIFYNL_SLEUTEL: z.string().min(73).optional(),
    SANDBOX_AFLEVERSTATUS_URL: z.url().optional(),
    SANDBOX_AFLEVERSTATUS_GEHEIM: z.string().min(1).optional(),
  })
  .parse(process.env)

const { SANDBOX_AFLEVERSTATUS_URL: url, SANDBOX_AFLEVERSTATUS_GEHEIM: geheim } = omgeving
const sandbox = await startPostSandbox({
  poort: omgeving.SANDBOX_POST_POORT,
  smtpPoort: omgeving.SANDBOX_SMTP_POORT,
  ...(omgeving.SANDBOX_BRIEVENMAP !== undefined && { brievenMap: omgeving.SANDBOX_BRIEVENMAP }),
  ...(omgeving.SANDBOX_NOTIFYNL_SLEUTEL !== undefined && {
    notifynlSleutel: omgeving.SANDBOX_NOTIFYNL_SLEUTEL,
  }),
  ...(url !== undefined && geheim !== undefined && { afleverstatus: { url, geheim } }),
})
const stop = () => void sandbox.stop().then(() => process.exit(0))
for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, stop)
console.info(`Postbus op ${sandbox.url}, SMTP op poort ${sandbox.smtpPoort}`)
