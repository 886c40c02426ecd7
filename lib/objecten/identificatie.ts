import { z } from 'zod'
import { type PersoonUrn, parsePersoonUrn, printPersoonUrn } from '@/lib/domain/urn'

/** `identificatie {type, value}` of klanttaak V2 and bericht-v1, read tolerantly. */
export const identificatieSchema = z.object({
  type: z.string(),
  value: z.union([z.string(), z.number()]).transform(String),
})

const SOORTEN: Readonly<Record<string, string>> = {
  bsn: 'urn:nld:brp:bsn',
  kvk: 'urn:nld:hr:kvknummer',
  kvk_nummer: 'urn:nld:hr:kvknummer',
  kvknummer: 'urn:nld:hr:kvknummer',
  rsin: 'urn:nld:hr:rsin',
}

/** URN of the person behind a type and a value, or null when either is none that we know. */
export function toPersoonUrn(type: string, value: string): string | null {
  const soort = type.toLowerCase()
  const prefix = Object.hasOwn(SOORTEN, soort) ? SOORTEN[soort] : undefined
  const persoon = prefix === undefined ? null : parsePersoonUrn(`${prefix}:${value}`)
  return persoon && printPersoonUrn(persoon)
}

/** Type and value that these objects know a person by; null for a branch, which they cannot name. */
export function toIdentificatie(persoon: PersoonUrn): { type: string; value: string } | null {
  switch (persoon.soort) {
    case 'bsn':
      return { type: 'bsn', value: persoon.bsn }
    case 'rsin':
      return { type: 'rsin', value: persoon.rsin }
    case 'kvk':
      return persoon.vestigingsnummer ? null : { type: 'kvk', value: persoon.kvkNummer }
    case 'klant':
      return null
  }
}
