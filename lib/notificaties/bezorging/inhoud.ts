import 'server-only'
import { z } from 'zod'
import { decrypt, encrypt, getSleutelbos, getZoeksleutel, hashVoorZoeken } from '@/lib/crypto/versleuteling'
import type { Kanaalsoort } from '@/lib/domain/aflevering'

const CONTEXT = 'berichten_uit.inhoud_versleuteld'

/** What an address of each channel looks like. */
const adresSchemas = {
  email: z.email().max(320),
  /** International, as `+31612345678`. */
  sms: z.string().regex(/^\+[1-9]\d{6,14}$/),
  brief: z.strictObject({
    naam: z.string().min(1).max(80),
    regels: z.array(z.string().min(1).max(80)).min(1).max(4),
  }),
  /** URN of the recipient, as the Berichten API has it. */
  berichtenbox: z.string().startsWith('urn:').max(255),
}

const inhoudSchema = z.discriminatedUnion('kanaal', [
  z.strictObject({ kanaal: z.literal('email'), adres: adresSchemas.email, variabelen: z.unknown() }),
  z.strictObject({ kanaal: z.literal('sms'), adres: adresSchemas.sms, variabelen: z.unknown() }),
  z.strictObject({ kanaal: z.literal('brief'), adres: adresSchemas.brief, variabelen: z.unknown() }),
  z.strictObject({
    kanaal: z.literal('berichtenbox'),
    adres: adresSchemas.berichtenbox,
    variabelen: z.unknown(),
  }),
])

/** Where a message goes and what is filled in: everything of it that is about a person. */
export type Inhoud = z.infer<typeof inhoudSchema>
export type Adres = Omit<Inhoud, 'variabelen'> & Pick<Inhoud, 'kanaal' | 'adres'>

/** Encrypts for `berichten_uit.inhoud_versleuteld`. Throws a ZodError for an address that is none. */
export function sealInhoud(inhoud: Inhoud): string {
  return encrypt(getSleutelbos(), JSON.stringify(inhoudSchema.parse(inhoud)), CONTEXT)
}

/** Reverses `sealInhoud`. */
export function openInhoud(versleuteld: string): Inhoud {
  return inhoudSchema.parse(JSON.parse(decrypt(getSleutelbos(), versleuteld, CONTEXT)))
}

/** Keyed hash of an address; capitals in an e-mail address do not make another one. */
export function hashAdres(kanaal: Kanaalsoort, adres: Inhoud['adres']): string {
  return hashVoorZoeken(getZoeksleutel(), `adres-${kanaal}`, JSON.stringify(adres).toLowerCase())
}
