import type { PersoonUrn } from '@/lib/domain/urn'
import type { DigitaalAdres } from './klantregistratie'

/** A customer as somebody to send something to. */
export type Ontvanger = {
  id: string
  naam: string
  /** ISO 639-2, or empty. */
  voorkeurstaal: string
  /** Also those that were given at one contact about one zaak. `voorkeur`: the customer's preferred one. */
  adressen: (DigitaalAdres & { voorkeur: boolean })[]
  /** Lines below the name; null when no postal address is registered. */
  postadres: string[] | null
}

/** A number that a source names somebody by; a vestigingsnummer alone is not unique. */
export type OntvangerSleutel = PersoonUrn | { soort: 'vestiging'; vestigingsnummer: string }

/** Where people are found to whom no login belongs: the registration of customers, asked by a process. */
export type Ontvangersregistratie = {
  /** Uuid of the one customer with this number, or null; more than one is nobody. Throws when the source is away. */
  findId(sleutel: OntvangerSleutel): Promise<string | null>
  /** The customer with this uuid, or null when it is gone or not active. */
  getOntvanger(id: string): Promise<Ontvanger | null>
}
