import { z } from 'zod'
import { urnVeld } from '@/lib/domain/taak-details'
import { type PersoonUrn, parsePersoonUrn } from '@/lib/domain/urn'

/** URN of a person or organisation; parsed, so that a number failing its check never gets further. */
export const persoonUrnVeld = z
  .string()
  .max(255)
  .transform((text, context): PersoonUrn => {
    const urn = parsePersoonUrn(text)
    if (urn) return urn
    context.issues.push({
      code: 'custom',
      input: text,
      message: 'Dit is geen URN van een persoon of organisatie',
    })
    return z.NEVER
  })

/** URNs that something is related to, at most a hundred. */
export const gerelateerdAanVeld = z
  .array(z.strictObject({ urn: urnVeld }))
  .max(100)
  .transform((items) => items.map(({ urn }) => urn))

export const gerelateerdAanUit = z.array(z.strictObject({ urn: z.string() }))
export const toGerelateerdAan = (urns: string[]) => urns.map((urn) => ({ urn }))

const genegeerd = z
  .unknown()
  .optional()
  .transform(() => undefined)
  .meta({ description: 'Alleen-lezen; wordt genegeerd.' })

/** Read-only fields that a client sends along when it puts back what it read. */
export const alleenLezen = { url: genegeerd, urn: genegeerd, uuid: genegeerd }

/** PostgreSQL knows no year 0. */
const heeftJaar = (waarde: string) => !waarde.startsWith('0000')
export const datumVeld = z.iso.date().refine(heeftJaar, 'Dit jaar bestaat niet')
export const tijdstipVeld = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  // An offset can carry a moment out of the years that have four digits, in either direction.
  .refine(
    (moment) => moment.getUTCFullYear() >= 1 && moment.getUTCFullYear() <= 9999,
    'Dit jaar bestaat niet',
  )
