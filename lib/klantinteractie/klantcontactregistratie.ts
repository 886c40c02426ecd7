import type { Handeling } from '@/lib/audit/handeling'

/** One contact as its customer may see it; a confidential one and an internal note never get here. */
export type Klantcontact = {
  id: string
  kenmerk: string
  kanaal: string
  onderwerp: string
  inhoud: string
  /** The municipality's answer, or empty. */
  reactie: string
  /** ISO date-time, UTC. */
  plaatsgevondenOp: string
  /** Who began: the customer, or the municipality. */
  richting: 'van-klant' | 'naar-klant'
  /** Part of the organisation that had the contact; null when unknown. Never the name of an employee. */
  afdeling: string | null
  /** Of a question: whether all work that came of it is done. Null for a contact that led to no work. */
  status: 'te_verwerken' | 'verwerkt' | null
  /** Objects that it was about, for example a zaak. */
  onderwerpen: { codeObjecttype: string; objectId: string }[]
  /** The earlier contact that this one answers. */
  antwoordOp: string | null
}

export type KlantcontactFilter = {
  kanaal?: string
  /** `2026`, on the Dutch clock. */
  jaar?: string
  zaakUuid?: string
}

/** What a customer's contacts can be filtered on. */
export type KlantcontactFacetten = { kanalen: string[]; jaren: string[]; zaakUuids: string[] }

export type Vraag = {
  onderwerp: string
  inhoud: string
  kanaal: string
  zaakUuid?: string
  /** Department that has to answer, by its code in the municipality's own register. */
  afdeling: { code: string; naam: string }
  /** Of the form that was sent: sending the same question again under it registers nothing new. */
  inzendingId: string
}

/** Where contacts are registered: our own store, or an external Open Klant. */
export type Klantcontactregistratie = {
  /** Contacts of one customer, newest first. */
  listKlantcontacten(
    klantId: string,
    pagina: { limit: number; offset: number },
    filter?: KlantcontactFilter,
  ): Promise<{ totaal: number; klantcontacten: Klantcontact[] }>
  /** Channels, years (newest first) and zaken that occur in the contacts of one customer. */
  listFacetten(klantId: string): Promise<KlantcontactFacetten>
  /** One contact of this customer, or null. */
  getKlantcontact(klantId: string, id: string): Promise<Klantcontact | null>
  /** Contacts that answer this one of the customer, oldest first. */
  listAntwoorden(klantId: string, id: string): Promise<Klantcontact[]>
  /** Contacts of one customer about one zaak, newest first. The caller has proved that the zaak is the customer's. */
  listKlantcontactenVanZaak(klantId: string, zaakUuid: string): Promise<Klantcontact[]>
  /** Registers a customer's question with the work that it asks for, in one transaction. */
  registerVraag(handeling: Handeling, klantId: string, vraag: Vraag): Promise<{ id: string }>
}
