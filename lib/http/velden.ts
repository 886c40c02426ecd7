import { z } from 'zod'

// Tolerant readers: whatever a register leaves out, nulls or leaves empty becomes one and the same value, and an
// enum value that we do not know survives as text.

export const tekst = z
  .string()
  .nullish()
  .transform((value) => value?.trim() ?? '')

/** `YYYY-MM-DD` or null; a register that answers with a date-time is cut to the date. */
export const datum = z
  .union([z.literal(''), z.string().regex(/^\d{4}-\d{2}-\d{2}/)])
  .nullish()
  .transform((value) => value?.slice(0, 10) || null)

export const datumTijd = z
  .union([z.literal(''), z.string().refine((value) => !Number.isNaN(Date.parse(value)))])
  .nullish()
  .transform((value) => value || null)

export const vlag = z
  .boolean()
  .nullish()
  .transform((value) => value === true)

export const urlLijst = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? [])

/** An expanded child: absent, null and `{}` all mean that there is none (DIGEST §2.6). */
export const kind = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (isLeeg(value) ? null : value), schema.nullable())

const isLeeg = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** A page of a paginated list; `next` only tells that there is more. */
export const pagina = <T extends z.ZodType>(schema: T) =>
  z.object({
    count: z.int().min(0),
    next: z.string().nullish(),
    results: z.array(schema),
  })
