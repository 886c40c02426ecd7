import { z } from 'zod'

/** What someone may want to be told of. */
export const ONDERWERPEN = ['zaken', 'taken', 'berichten', 'herinneringen'] as const
export type Onderwerp = (typeof ONDERWERPEN)[number]

/** Ways of attending someone, in the order in which the page shows them. */
export const VOORKEURKANALEN = ['email', 'sms', 'brief'] as const
export type Voorkeurkanaal = (typeof VOORKEURKANALEN)[number]

/** What the law or the municipality decided; `besluiten` are nobody's own choice. */
export const VASTE_ONDERWERPEN = [...ONDERWERPEN, 'besluiten'] as const

const onderwerpen = z
  .array(z.enum(ONDERWERPEN))
  .transform((gekozen) => ONDERWERPEN.filter((onderwerp) => gekozen.includes(onderwerp)))
const tijdstip = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const voorkeurenSchema = z.object({
  kanalen: z.object({ email: onderwerpen, sms: onderwerpen, brief: onderwerpen }),
  taal: z.enum(['nl', 'en']),
  /** `dagelijks`: one message a day with everything. */
  bundeling: z.enum(['direct', 'dagelijks']),
  /** Hours in which no e-mail or SMS goes out, `HH:MM` on the Dutch clock; may pass midnight. */
  stilte: z
    .object({ van: tijdstip, tot: tijdstip })
    .refine(({ van, tot }) => van !== tot)
    .nullable(),
})
export type Voorkeuren = z.infer<typeof voorkeurenSchema>

/** Without a choice: everything by e-mail, at once, at any hour. */
export const STANDAARDVOORKEUREN: Voorkeuren = {
  kanalen: { email: [...ONDERWERPEN], sms: [], brief: [] },
  taal: 'nl',
  bundeling: 'direct',
  stilte: null,
}
