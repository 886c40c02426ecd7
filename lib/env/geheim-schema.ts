import { z } from 'zod'

/** A secret is never in the file itself: it names an environment variable or a file that holds it. */
export const geheimSchema = z
  .union([z.strictObject({ env: z.string().min(1) }), z.strictObject({ bestand: z.string().min(1) })])
  .describe('verwijzing naar een geheim: { env: NAAM } of { bestand: /pad }')
export type Geheim = z.infer<typeof geheimSchema>
