import type { Handeling } from '@/lib/audit/handeling'
import type { Bedrijf, Burger, Identiteit } from '@/lib/domain/identiteit'

export type DigitaalAdres = {
  id: string
  soort: 'email' | 'telefoonnummer' | 'overig'
  adres: string
  /** The one to use for this kind unless a case says otherwise. */
  standaard: boolean
  /** Free label that applications agree on, such as `portaalvoorkeur`. */
  referentie: string
  /** `YYYY-MM-DD` on which the owner proved it; null when never. */
  geverifieerdOp: string | null
  /** False when it was given at one contact, for one zaak; the customer cannot change it here. */
  eigen: boolean
}

/** A customer as the municipality registered them. */
export type Klant = {
  id: string
  soort: 'persoon' | 'organisatie' | 'contactpersoon'
  naam: string
  geheimhouding: boolean | null
  /** ISO 639-2, or empty. */
  voorkeurstaal: string
  /** The one address to use first, of whatever kind; null when the customer has no preference. */
  voorkeursAdresId: string | null
  digitaleAdressen: DigitaalAdres[]
}

/** Somebody for whom a customer may act. */
export type Vertegenwoordigde = {
  /** Id of the customer. */
  id: string
  /** By the number in the registration, so that it is found wherever that number is. */
  identiteit: Burger | Bedrijf
}

export type NieuwDigitaalAdres = Omit<DigitaalAdres, 'id' | 'eigen'>

/** Where customers and their digital addresses are registered: our own store, or an external Open Klant. */
export type Klantregistratie = {
  /** The customer with this identity, or null. Throws `bron-onbereikbaar`; an error is never "unknown". */
  findKlant(identiteit: Identiteit): Promise<Klant | null>
  /** The customer, registered now when it was not yet. */
  ensureKlant(handeling: Handeling, identiteit: Identiteit): Promise<Klant>
  /**
   * For whom this identity may act, by what is registered now: directly, never by way of somebody else. One without a
   * number, or no longer active, is left out. Throws `bron-onbereikbaar`.
   */
  listVertegenwoordigden(identiteit: Identiteit): Promise<Vertegenwoordigde[]>
  /** Adds an address of the customer; a new standaard takes the place of the one before. */
  addDigitaalAdres(handeling: Handeling, klantId: string, adres: NieuwDigitaalAdres): Promise<DigitaalAdres>
  /** Changes an address. Throws `niet-gevonden` when it is not this customer's. */
  updateDigitaalAdres(
    handeling: Handeling,
    klantId: string,
    adresId: string,
    wijziging: Partial<NieuwDigitaalAdres>,
  ): Promise<DigitaalAdres>
  /** Makes one address the first to use, or none. Throws `niet-gevonden` when it is not this customer's. */
  setVoorkeursadres(handeling: Handeling, klantId: string, adresId: string | null): Promise<void>
  /** Removes an address. Throws `niet-gevonden` when it is not this customer's. */
  removeDigitaalAdres(handeling: Handeling, klantId: string, adresId: string): Promise<void>
}
