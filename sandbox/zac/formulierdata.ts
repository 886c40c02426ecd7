import type { Context } from 'hono'
import { z } from 'zod'
import { ApiFout } from './api'

/** The posted form, parsed. Throws ApiFout that names the fields which are wrong. */
export async function leesFormulier<T extends z.ZodType>(c: Context, schema: T): Promise<z.output<T>> {
  const parsed = schema.safeParse(await c.req.parseBody(), { error: z.locales.nl().localeError })
  if (parsed.success) return parsed.data
  throw new ApiFout(
    'Het formulier',
    400,
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  )
}

/** A text that was filled in. */
export const tekst = z.string().trim().min(1)
/** A text, or undefined when it was left empty. */
export const optioneel = z
  .string()
  .trim()
  .transform((waarde) => waarde || undefined)
  .optional()
/** A file, or undefined when none was chosen. */
export const bestand = z
  .instanceof(File)
  .transform((waarde) => (waarde.size > 0 ? waarde : undefined))
  .optional()
