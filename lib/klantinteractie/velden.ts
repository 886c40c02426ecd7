import { z } from 'zod'

/** Building blocks of the schemas; lengths and patterns are those of the official OAS. */

/**
 * PostgreSQL knows no year 0, and with the offset taken off an instant may lie outside years 1 to 9999.
 * A refinement also sees what failed the format, so the date may be no date at all.
 */
function isOpslaanbaar(waarde: string): boolean {
  const moment = new Date(waarde)
  return !Number.isNaN(moment.getTime()) && /^(?!0000)\d{4}-/.test(moment.toISOString())
}
const REDEN = 'Dit jaar kan niet'
export const datumVeld = z.iso.date().refine(isOpslaanbaar, REDEN)
export const tijdstipVeld = z.iso.datetime({ offset: true }).refine(isOpslaanbaar, REDEN)

const genegeerd = z
  .unknown()
  .optional()
  .transform(() => undefined)
  .meta({ description: 'Alleen-lezen; wordt genegeerd.' })

/** Read-only fields: a client that puts back what it read sends them along, and they are ignored. */
export const alleenLezen = <const N extends string>(...namen: N[]) =>
  Object.fromEntries(['uuid', 'url', ...namen].map((naam) => [naam, genegeerd]))

/** `{uuid}` of an object that must exist; `url` and the like are ignored. */
export const verwijzing = z.object({ uuid: z.uuid() }).meta({ id: 'Verwijzing' })
export const verwijzingUit = z.strictObject({ uuid: z.uuid(), url: z.url() }).meta({ id: 'VerwijzingMetUrl' })
export const basisUit = { uuid: z.uuid(), url: z.url() }

export const identificator = z
  .strictObject({
    objectId: z.string().max(200).optional(),
    codeObjecttype: z.string().max(200).optional(),
    codeRegister: z.string().max(200).optional(),
    codeSoortObjectId: z.string().max(200).optional(),
  })
  .meta({ id: 'Identificator', description: 'Verwijst naar een object in een ander register.' })

export const adres = z
  .strictObject({
    nummeraanduidingId: z
      .string()
      .regex(/^[0-9]{16}$/)
      .optional(),
    straatnaam: z.string().max(255).optional(),
    huisnummer: z.int().min(1).max(99999).nullable().optional(),
    huisnummertoevoeging: z.string().max(20).optional(),
    postcode: z
      .string()
      .regex(/^[1-9][0-9]{3} [A-Z]{2}$/, 'Een postcode is als 1234 AB')
      .optional(),
    stad: z.string().max(255).optional(),
    adresregel1: z.string().max(80).optional(),
    adresregel2: z.string().max(80).optional(),
    adresregel3: z.string().max(80).optional(),
    land: z
      .string()
      .regex(/^[A-Z]{2}$/, 'Een land is een code van twee hoofdletters (ISO 3166)')
      .optional(),
  })
  .meta({ id: 'Adres' })

export const contactnaam = z
  .strictObject({
    voorletters: z.string().max(10).optional(),
    voornaam: z.string().max(200).optional(),
    voorvoegselAchternaam: z.string().max(10).optional(),
    achternaam: z.string().max(200).optional(),
  })
  .meta({ id: 'Contactnaam' })

/** Leaves out what is empty where the standard's pattern does not allow an empty text. */
export const alsGevuld = <K extends string>(
  naam: K,
  waarde: string,
): { [P in K]?: string } | Record<never, never> => (waarde === '' ? {} : { [naam]: waarde })

/** The four codes of a row as one object, or null when none is set. */
export function toIdentificator(row: {
  objectId: string
  codeObjecttype: string
  codeRegister: string
  codeSoortObjectId: string
}) {
  const { objectId, codeObjecttype, codeRegister, codeSoortObjectId } = row
  const leeg = [objectId, codeObjecttype, codeRegister, codeSoortObjectId].every((code) => code === '')
  return leeg ? null : { objectId, codeObjecttype, codeRegister, codeSoortObjectId }
}

/** Columns for an identificator; null clears all four, what is absent in it becomes empty. */
export function identificatorKolommenVan(waarde: z.output<typeof identificator> | null | undefined) {
  if (waarde === undefined) return {}
  const leeg = { objectId: '', codeObjecttype: '', codeRegister: '', codeSoortObjectId: '' }
  return { ...leeg, ...waarde }
}

/** The parts of a name in reading order. */
export function toVolledigeNaam(naam: z.output<typeof contactnaam> | null): string {
  const { voorletters, voornaam, voorvoegselAchternaam, achternaam } = naam ?? {}
  return [voornaam || voorletters, voorvoegselAchternaam, achternaam].filter(Boolean).join(' ')
}
