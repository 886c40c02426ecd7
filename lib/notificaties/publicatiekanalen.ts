/** A kanaal and the keys of kenmerken that each message on it carries (Notificaties API 1.0.1, `Kanaal`). */
export type KanaalDefinitie = { naam: string; filters: readonly string[] }

/** What we publish on. A kenmerk is never a personal number or free text: it travels through a broker and its logs. */
export const eigenKanalen: readonly KanaalDefinitie[] = [
  { naam: 'partijen', filters: ['soortPartij'] },
  { naam: 'klantcontacten', filters: ['verdereActieOndernomen'] },
  { naam: 'internetaken', filters: ['status'] },
  { naam: 'taken', filters: ['taakSoort', 'status'] },
  { naam: 'berichten', filters: ['berichtType', 'handelingsPerspectief'] },
]

/** What others publish on through the embedded Notificatieroutering, with the kenmerken of the ZGW standard. */
export const zgwKanalen: readonly KanaalDefinitie[] = [
  { naam: 'zaken', filters: ['bronorganisatie', 'zaaktype', 'vertrouwelijkheidaanduiding'] },
  { naam: 'documenten', filters: ['bronorganisatie', 'informatieobjecttype', 'vertrouwelijkheidaanduiding'] },
  { naam: 'besluiten', filters: ['verantwoordelijkeOrganisatie', 'besluittype'] },
  { naam: 'zaaktypen', filters: ['catalogus'] },
  { naam: 'besluittypen', filters: ['catalogus'] },
  { naam: 'informatieobjecttypen', filters: ['catalogus'] },
  { naam: 'autorisaties', filters: [] },
  { naam: 'objecten', filters: ['objectType'] },
  { naam: 'test', filters: [] },
]
