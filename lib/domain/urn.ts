import { z } from 'zod'
import { bsnSchema, rsinSchema } from './bsn'
import { kvkNummerSchema, vestigingsnummerSchema } from './kvk-nummer'

/** General shape of RFC 8141, without r-, q- and f-components: nothing we refer to has one. */
const URN = /^urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:(?:[a-z0-9\-._~!$&'()*+,;=:@/]|%[0-9a-f]{2})+$/i

const persoonUrnSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('bsn'), bsn: bsnSchema }),
  z.object({ soort: z.literal('rsin'), rsin: rsinSchema }),
  z.object({
    soort: z.literal('kvk'),
    kvkNummer: kvkNummerSchema,
    vestigingsnummer: vestigingsnummerSchema.optional(),
  }),
  z.object({ soort: z.literal('klant'), klantnummer: z.string().regex(/^\d{1,20}$/) }),
])
/** A person or organisation that something is addressed to (Open VTB 0.1.0, "URN Pattern"). */
export type PersoonUrn = z.infer<typeof persoonUrnSchema>

const gemeente = z.string().regex(/^gemeente[a-z0-9-]*$/)
const objectUrnSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('zaak'), gemeente, zaaknummer: z.string().min(1).max(40) }),
  z.object({ soort: z.literal('product'), gemeente, uuid: z.uuid() }),
  z.object({ soort: z.literal('informatieobject'), gemeente, uuid: z.uuid() }),
])
/** A zaak, product or document of a municipality; `gemeente` is the namespace, `gemeentewaterdam`. */
export type ObjectUrn = z.infer<typeof objectUrnSchema>

/** The person behind a URN, or null when it is malformed, of another kind, or its number fails the 11-proef. */
export function parsePersoonUrn(text: string): PersoonUrn | null {
  const parts = segmentsOf(text)
  const [source, kind, number, vestigingKind, vestigingsnummer, ...more] = parts ?? []
  if (more.length > 0) return null
  const isPlain = vestigingKind === undefined
  const candidate = (() => {
    if (source === 'brp' && kind === 'bsn' && isPlain) return { soort: 'bsn', bsn: number }
    if (source === 'hr' && kind === 'rsin' && isPlain) return { soort: 'rsin', rsin: number }
    if (source === 'klant' && kind === 'klantnummer' && isPlain)
      return { soort: 'klant', klantnummer: number }
    if (source === 'hr' && kind === 'kvknummer' && isPlain) return { soort: 'kvk', kvkNummer: number }
    // An absent number after the colon must not fall back to the whole company.
    if (source === 'hr' && kind === 'kvknummer' && vestigingKind === 'vestigingsnummer')
      return { soort: 'kvk', kvkNummer: number, vestigingsnummer: vestigingsnummer ?? '' }
    return null
  })()
  return persoonUrnSchema.safeParse(candidate).data ?? null
}

/** Canonical text of a person's URN; `parsePersoonUrn` reverses it. */
export function printPersoonUrn(urn: PersoonUrn): string {
  switch (urn.soort) {
    case 'bsn':
      return `urn:nld:brp:bsn:${urn.bsn}`
    case 'rsin':
      return `urn:nld:hr:rsin:${urn.rsin}`
    case 'klant':
      return `urn:nld:klant:klantnummer:${urn.klantnummer}`
    case 'kvk': {
      const company = `urn:nld:hr:kvknummer:${urn.kvkNummer}`
      return urn.vestigingsnummer ? `${company}:vestigingsnummer:${urn.vestigingsnummer}` : company
    }
  }
}

/** The object behind a URN, or null. A zaaknummer is free text, so it is percent-encoded. */
export function parseObjectUrn(text: string): ObjectUrn | null {
  const [namespace, soort, kind, value, ...more] = segmentsOf(text) ?? []
  if (more.length > 0 || value === undefined) return null
  const isUuid = soort === 'product' || soort === 'informatieobject'
  if (isUuid ? kind !== 'uuid' : kind !== 'zaaknummer') return null
  const candidate = isUuid ? { uuid: value } : { zaaknummer: decode(value) }
  return objectUrnSchema.safeParse({ soort, gemeente: namespace, ...candidate }).data ?? null
}

/** Canonical text of an object's URN; `parseObjectUrn` reverses it. */
export function printObjectUrn(urn: ObjectUrn): string {
  const [kind, value] =
    urn.soort === 'zaak' ? ['zaaknummer', encodeURIComponent(urn.zaaknummer)] : ['uuid', urn.uuid]
  return `urn:nld:${urn.gemeente}:${urn.soort}:${kind}:${value}`
}

/** The uuid of `urn:uuid:<uuid>`, which says what it is of by nothing else; null for any other text. */
export const uuidUrn = (text: string): string | null =>
  z
    .guid()
    .safeParse(/^urn:uuid:(.+)$/i.exec(text)?.[1])
    .data?.toLowerCase() ?? null

/** Whether the text is a URN at all. A relation may point into a register that we do not know. */
export const isUrn = (text: string): boolean => URN.test(text)

/** Parts after `urn:nld:`; prefix and namespace are case-insensitive (RFC 8141 §3.1). */
function segmentsOf(text: string): string[] | null {
  return URN.test(text) && /^urn:nld:/i.test(text) ? text.slice('urn:nld:'.length).split(':') : null
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}
