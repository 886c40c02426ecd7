import { randomUUID } from 'node:crypto'
import { createBericht } from '@/lib/berichten/create-bericht'
import { createLokaleBerichtregistratie } from '@/lib/berichten/lokaal/berichtregistratie'
import { findHash } from '@/lib/crypto/identificatie'
import { sealPersoon } from '@/lib/crypto/persoon-urn'
import type { Burger } from '@/lib/domain/identiteit'
import { createLokaleKlantcontactregistratie } from '@/lib/klantinteractie/lokaal/klantcontactregistratie'
import { klantcontact } from '@/lib/klantinteractie/resources/klantcontact'
import { createObject } from '@/lib/klantinteractie/save-object'
import { createTaak } from '@/lib/taken/create-taak'
import { createLokaleTaakregistratie } from '@/lib/taken/lokaal/taakregistratie'
import { PARTIJ_SQL } from './genereer'
import { PERSONEN } from './personen'
import type { Winkel } from './winkel'

/** The store's way of doing something beside the barest SQL that does the same; `keer` counts the calls. */
export type Meting = {
  naam: string
  soort: 'lezen' | 'schrijven'
  /** How many times the bare SQL it may cost; of a write we only tell. */
  doel?: number
  winkel(keer: number): Promise<unknown>
  kaal(keer: number): Promise<unknown>
}

const PAGINA = { limit: 20, offset: 0 }

/** What is measured, on one database. */
export async function maakMetingen({ db, sql }: Winkel): Promise<Meting[]> {
  const personen = await Promise.all(
    PERSONEN.map(async (persoon, index) => {
      const [row] = await sql.unsafe<{ id: string }[]>(`select ${PARTIJ_SQL} as id`, [index + 1])
      return { persoon, hash: findHash('bsn', persoon.bsn), partij: String(row?.id) }
    }),
  )
  const kies = (keer: number) => {
    const gekozen = personen[keer % personen.length]
    if (!gekozen) throw new Error('There are persons to measure.')
    return gekozen
  }
  const contacten = createLokaleKlantcontactregistratie(db)
  const taken = createLokaleTaakregistratie(db)
  const berichten = createLokaleBerichtregistratie(db)
  return [
    {
      naam: 'klantcontacten van een klant',
      soort: 'lezen',
      doel: 3,
      winkel: (keer) => contacten.listKlantcontacten(kies(keer).partij, PAGINA),
      kaal: (keer) => sql`select k.*,
          exists (select from internetaken i where i.aanleidinggevend_klantcontact_id = k.id and i.status = 'te_verwerken'),
          (select jsonb_agg(o.object_id) from onderwerpobjecten o where o.klantcontact_id = k.id)
        from klantcontacten k
        where not k.vertrouwelijk and k.id in (select had_klantcontact_id from betrokkenen where was_partij_id = ${kies(keer).partij})
        order by k.plaatsgevonden_op desc, k.id desc limit 20`,
    },
    {
      naam: 'open taken van een persoon',
      soort: 'lezen',
      doel: 3,
      winkel: (keer) => taken.listOpenTaken(kies(keer).persoon, PAGINA),
      kaal: (
        keer,
      ) => sql`select * from taken where toegewezen_aan_hash = ${kies(keer).hash} and status = 'open'
        and einddatum_handelings_termijn >= current_date order by einddatum_handelings_termijn, id limit 20`,
    },
    {
      naam: 'aantal ongelezen berichten',
      soort: 'lezen',
      doel: 3,
      winkel: (keer) => berichten.countOngelezen(kies(keer).persoon),
      kaal: (
        keer,
      ) => sql`select count(*) from berichten where ontvanger_hash = ${kies(keer).hash} and publicatiedatum <= now()
        and (geopend_op is null or als_ongelezen_gemarkeerd) and gearchiveerd_op is null and ingetrokken_op is null`,
    },
    ...maakSchrijfmetingen({ db, sql }, (keer) => kies(keer).persoon),
  ]
}

function maakSchrijfmetingen(
  { db, sql }: Pick<Winkel, 'db' | 'sql'>,
  kies: (keer: number) => Burger,
): Meting[] {
  const handeling = { wie: { soort: 'systeem', id: 'bench' }, correlatieId: randomUUID() } as const
  const schrijf =
    (werk: (keer: number, tx: Parameters<typeof createTaak>[0]) => Promise<unknown>) => (keer: number) =>
      db.transaction((tx) => werk(keer, { ...handeling, db: tx }))
  const outbox = {
    resource: 'bench',
    resource_url: 'https://bench.test/1',
    hoofd_object: 'https://bench.test/1',
    actie: 'create',
    cloudevent_type: 'nl.bench',
  }
  const metOutbox =
    (kanaal: string, rij: (keer: number) => Record<string, string | boolean>) => (keer: number) =>
      sql.begin(async (tx) => {
        await tx`insert into ${tx(kanaal)} ${tx(rij(keer))} returning *`
        await tx`insert into notificatie_outbox ${tx({ ...outbox, kanaal })}`
      })
  return [
    {
      naam: 'klantcontact vastleggen',
      soort: 'schrijven',
      winkel: schrijf((_keer, tx) =>
        createObject(tx, klantcontact, { kanaal: 'K', onderwerp: 'O', taal: 'nld', vertrouwelijk: true }),
      ),
      kaal: metOutbox('klantcontacten', () => ({
        kanaal: 'K',
        onderwerp: 'O',
        taal: 'nld',
        vertrouwelijk: true,
      })),
    },
    {
      naam: 'taak uitdelen',
      soort: 'schrijven',
      winkel: schrijf((keer, tx) =>
        createTaak(tx, {
          soort: 'url',
          details: { uitvraagLink: 'https://a.test' },
          titel: 'T',
          einddatumHandelingsTermijn: '2099-01-01',
          // Of nobody whose list is measured.
          isToegewezenAan: { soort: 'klant', klantnummer: String(keer) },
        }),
      ),
      kaal: metOutbox('taken', (keer) => ({
        titel: 'T',
        soort: 'url',
        startdatum: '2026-01-01',
        einddatum_handelings_termijn: '2099-01-01',
        toegewezen_aan_versleuteld: 'x',
        toegewezen_aan_hash: `bench-${keer}`,
        details_versleuteld: 'x',
      })),
    },
    {
      naam: 'bericht versturen',
      soort: 'schrijven',
      winkel: schrijf((keer, tx) =>
        createBericht(tx, {
          onderwerp: 'O',
          berichtTekst: 'T',
          publicatiedatum: new Date('2099-01-01'),
          ontvanger: { soort: 'bsn', bsn: kies(keer).bsn },
          mijnOverheidBerichtenbox: false,
        }),
      ),
      kaal: metOutbox('berichten', (keer) => ({
        onderwerp: 'O',
        bericht_tekst: 'T',
        publicatiedatum: '2099-01-01T00:00:00Z',
        ontvanger_versleuteld: 'x',
        ontvanger_hash: sealPersoon('berichten.bench', { soort: 'bsn', bsn: kies(keer).bsn }).hash,
        mijn_overheid_berichtenbox: false,
      })),
    },
  ]
}
