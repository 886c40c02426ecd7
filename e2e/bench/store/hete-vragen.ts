import { outboxDueInMs } from '@/db/queries/notificaties/outbox'
import { gebeurtenissenDueInMs } from '@/db/queries/notificaties-in/gebeurtenissen'
import { listInzagen } from '@/db/queries/profiel/list-inzagen'
import { findSessie } from '@/db/queries/sessies'
import { betrokkeneHashes } from '@/lib/audit/betrokkene'
import { createLokaleBerichtregistratie } from '@/lib/berichten/lokaal/berichtregistratie'
import { getObject } from '@/lib/klantinteractie/get-object'
import { listObjecten } from '@/lib/klantinteractie/list-objecten'
import { createLokaleKlantcontactregistratie } from '@/lib/klantinteractie/lokaal/klantcontactregistratie'
import { createLokaleKlantregistratie } from '@/lib/klantinteractie/lokaal/klantregistratie'
import { klantcontact } from '@/lib/klantinteractie/resources/klantcontact'
import { partij } from '@/lib/klantinteractie/resources/partij'
import { createLokaleTaakregistratie } from '@/lib/taken/lokaal/taakregistratie'
import { PARTIJ_SQL } from './genereer'
import { PERSONEN } from './personen'
import type { Winkel } from './winkel'

export type HeteVraag = { naam: string; winkel(keer: number): Promise<unknown> }

/** What is asked on every page, every call of an API or every round of a worker, besides what is measured. */
export async function maakHeteVragen({ db, sql }: Winkel): Promise<HeteVraag[]> {
  const [persoon] = PERSONEN
  const [row] = await sql.unsafe<{ id: string; zaak: string }[]>(
    `select ${PARTIJ_SQL} as id, md5('z3')::uuid::text as zaak`,
    [1],
  )
  if (!persoon || !row) throw new Error('There are persons to ask for.')
  const pagina = { limit: 20, offset: 0 }
  const alsLijst = { ...pagina, expand: ['hadBetrokkenen', 'leiddeTotInterneTaken'] }
  const bsn = 'hadBetrokkene__wasPartij__partijIdentificator__objectId'
  const contacten = createLokaleKlantcontactregistratie(db)
  const taken = createLokaleTaakregistratie(db)
  const berichten = createLokaleBerichtregistratie(db)
  const vragen: Record<string, () => Promise<unknown>> = {
    'sessie van een bezoeker': () => findSessie(db, 'a'.repeat(64)),
    'getallen van het menu': () =>
      Promise.all([taken.countOpenTaken(persoon), berichten.countOngelezen(persoon)]),
    'voor wie een persoon mag handelen': () =>
      createLokaleKlantregistratie(db).listVertegenwoordigden(persoon),
    'klant bij een BSN': () => createLokaleKlantregistratie(db).findKlant(persoon),
    'klantcontacten bij een zaak': () => contacten.listKlantcontactenVanZaak(row.id, row.zaak),
    'klantcontacten van een BSN (API)': () =>
      listObjecten(db, klantcontact, { ...alsLijst, filters: { [bsn]: persoon.bsn } }),
    'klantcontacten bij een onderwerp (API)': () =>
      listObjecten(db, klantcontact, {
        ...alsLijst,
        filters: { onderwerpobject__onderwerpobjectidentificatorObjectId: row.zaak },
      }),
    'partij met wat eraan hangt (API)': () =>
      getObject(db, partij, row.id, { expand: ['digitaleAdressen', 'betrokkenen'] }),
    'afgeronde taken van een persoon': () => taken.listAfgerondeTaken(persoon, pagina),
    'postvak van een persoon': () => berichten.listBerichten(persoon, 'postvak', pagina),
    'inzagen van een persoon': () => listInzagen(db, { betrokkenen: betrokkeneHashes(persoon), ...pagina }),
    'outbox: wat wacht': () => outboxDueInMs(db),
    'inbox: wat wacht': () => gebeurtenissenDueInMs(db, new Date()),
  }
  return Object.entries(vragen).map(([naam, winkel]) => ({ naam, winkel }))
}
