import type { TaakStatus } from '@/lib/domain/taak'
import type { TaakDetails } from '@/lib/domain/taak-details'
import type { PersoonUrn } from '@/lib/domain/urn'
import type { Taak } from '../taak'

export type Wijziging = { status: Extract<TaakStatus, 'open' | 'uitgevoerd'>; details?: TaakDetails }

/** A taak as it rests elsewhere, and the way to change it there. */
export type ExterneTaak = {
  taak: Taak
  /** False for a kind that we cannot carry out; it is shown all the same. */
  uitvoerbaar: boolean
  /** Whether the source has a place for answers and documents. */
  neemtAan: boolean
  /** Writes it back; null when it is gone or someone else changed it meanwhile. */
  bewaar(wijziging: Wijziging): Promise<Taak | null>
}

/** What an external registration of taken can do. Ownership, term and order are not its business. */
export type TakenBron = {
  id: string
  /** What is addressed to one person; more than that does no harm. */
  load(persoon: PersoonUrn, filter: { alleenOpen: boolean }): Promise<Taak[]>
  find(uuid: string): Promise<ExterneTaak | null>
}
