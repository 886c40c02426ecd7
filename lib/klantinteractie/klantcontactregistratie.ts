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
  /** True while some interne taak that came of it is not yet done. */
  inBehandeling: boolean
  /** Objects that it was about, for example a zaak. */
  onderwerpen: { codeObjecttype: string; objectId: string }[]
}

export type Vraag = {
  onderwerp: string
  inhoud: string
  kanaal: string
  zaakUuid?: string
  /** Department that has to answer, by its code in the municipality's own register. */
  afdeling: { code: string; naam: string }
}

/** Where contacts are registered: our own store, or an external Open Klant. */
export type Klantcontactregistratie = {
  /** Contacts of one customer, newest first. */
  listKlantcontacten(
    klantId: string,
    pagina: { limit: number; offset: number },
  ): Promise<{ totaal: number; klantcontacten: Klantcontact[] }>
  /** Contacts of one customer about one zaak, newest first. The caller has proved that the zaak is the customer's. */
  listKlantcontactenVanZaak(klantId: string, zaakUuid: string): Promise<Klantcontact[]>
  /** Registers a customer's question with the work that it asks for, in one transaction. */
  registerVraag(handeling: Handeling, klantId: string, vraag: Vraag): Promise<{ id: string }>
}
