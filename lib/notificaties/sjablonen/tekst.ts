import { z } from 'zod'

/** The text of one kind in one language. Variables stand as `{{naam}}`, what may be absent as `{{#naam}}…{{/naam}}`. */
export const sjabloonTekstSchema = z.strictObject({
  /** Subject of the e-mail, and heading of e-mail and letter. */
  onderwerp: z.string().min(1).max(78),
  alineas: z.array(z.string().min(1)).min(1).max(8),
  /** Text of the link to the portal; left out for a kind without a page to go to. */
  knop: z.string().min(1).max(60).optional(),
  /** Whole text of the SMS, 160 places of GSM-7 with its variables filled in. */
  sms: z.string().min(1),
})
export type SjabloonTekst = z.infer<typeof sjabloonTekstSchema>
