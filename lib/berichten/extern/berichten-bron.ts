import type { PersoonUrn } from '@/lib/domain/urn'
import type { Bericht } from '../bericht'

/** A bericht as it rests elsewhere, and the way to open it there. */
export type ExternBericht = {
  bericht: Bericht
  /** Sets it as opened and gives the moment that the source keeps; null when it is gone. */
  open(nu: Date): Promise<Date | null>
}

/** What an external registration of berichten can do. Ownership, visibility, order and archive are not its business. */
export type BerichtenBron = {
  id: string
  /** What is addressed to one person; more than that does no harm. */
  load(persoon: PersoonUrn): Promise<Bericht[]>
  find(uuid: string): Promise<ExternBericht | null>
}
