import type { TaakStatus } from '@/lib/domain/taak'
import type { TaakDetails, TaakInhoud } from '@/lib/domain/taak-details'
import type { PersoonUrn } from '@/lib/domain/urn'
import type { Voorwaarde } from '@/lib/objecten/objecten-api'

/** What the data of a klanttaak object says, in our terms. */
type GelezenTaak = TaakInhoud & {
  uitvoerbaar: boolean
  titel: string
  toelichting: string
  status: string
  einddatum: string | null
  verwerkerTaakId: string
  isToegewezenAan: string | null
  isGerelateerdAan: string[]
}

/** One of the klanttaak schemas in use (DIGEST §8.1). */
export type TaakVorm = {
  /** What an object of this person has in common; null when this schema cannot name such a person. */
  voorwaarden(persoon: PersoonUrn): Voorwaarde[] | null
  /** Null when the data is no taak at all. */
  read(data: Readonly<Record<string, unknown>>): GelezenTaak | null
  statussen: Record<Extract<TaakStatus, 'open' | 'uitgevoerd'>, string>
  /** The part of `data` that holds what was sent; null when there is no place for it. */
  write(data: Readonly<Record<string, unknown>>, details: TaakDetails): Record<string, unknown> | null
}
