import type postgres from 'postgres'
import { sealPersoon } from '@/lib/crypto/persoon-urn'
import { sealDetails } from '@/lib/taken/taak'
import { genereerRest } from './genereer-rest'
import { PERSONEN } from './personen'

type Aantallen = { partijen: number; klantcontacten: number; taken: number; berichten: number }

/** The size that the goals are set for, times `schaal`. */
export const aantallenVan = (schaal: number): Aantallen => ({
  partijen: Math.round(200_000 * schaal),
  klantcontacten: Math.round(1_000_000 * schaal),
  taken: Math.round(500_000 * schaal),
  berichten: Math.round(500_000 * schaal),
})

export const PER_PERSOON = 25

/** Ids look random, as those of the store do: a row number would give an index that is better than the real one. */
const id = (soort: string) => `md5('${soort}' || i)::uuid`

/** Id of the partij of one of `PERSONEN`, as it is generated. */
export const PARTIJ_SQL = "md5('p' || $1::int)::uuid"

/** Fills an empty, migrated database. Foreign keys are true but not checked row by row while loading. */
export async function genereer(sql: postgres.Sql, aantallen: Aantallen): Promise<void> {
  const { partijen, klantcontacten, taken, berichten } = aantallen
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`set local work_mem = '256MB'`
    await createDoelpersonen(tx)
    await tx.unsafe(`insert into partijen (id, soort_partij, indicatie_actief)
      select ${id('p')}, 'persoon', true from generate_series(1, ${partijen}) i`)
    // The first contacts are those of PERSONEN, PER_PERSOON each; the rest is spread over everybody.
    await tx.unsafe(`create temp table contacten on commit drop as
      select i, case when i <= ${PERSONEN.length * PER_PERSOON} then (i - 1) / ${PER_PERSOON} + 1
        else ${PERSONEN.length} + 1 + i % ${Math.max(partijen - PERSONEN.length, 1)} end as persoon
      from generate_series(1, ${klantcontacten}) i`)
    await tx.unsafe(`insert into klantcontacten (id, kanaal, onderwerp, inhoud, taal, vertrouwelijk, plaatsgevonden_op)
      select ${id('k')}, 'telefoon', 'Onderwerp ' || i, repeat('tekst ', 20), 'nld', false,
        timestamptz '2026-01-01' - i * interval '1 minute' from contacten`)
    await tx.unsafe(`insert into betrokkenen (was_partij_id, had_klantcontact_id, rol, initiator)
      select md5('p' || persoon)::uuid, ${id('k')}, 'klant', true from contacten`)
    await tx.unsafe(`insert into onderwerpobjecten (klantcontact_id, object_id, code_objecttype)
      select ${id('k')}, md5('z' || i)::uuid::text, 'zaak' from contacten where i % 3 = 0`)
    await tx.unsafe(`insert into internetaken (gevraagde_handeling, aanleidinggevend_klantcontact_id, status, afgehandeld_op)
      select 'Bellen', ${id('k')}, case when i % 20 = 0 then 'te_verwerken' else 'verwerkt' end,
        case when i % 20 = 0 then null else now() end from contacten where i % 10 = 0`)
    await genereerTaken(tx, taken, partijen)
    await genereerBerichten(tx, berichten, partijen)
    await genereerRest(tx, partijen)
  })
  await sql`vacuum analyze`
}

/** Look-up hash, and values that decrypt, of those whose lists are measured. */
async function createDoelpersonen(tx: postgres.TransactionSql): Promise<void> {
  await tx`create temp table doel (nr int primary key, taak_hash text, taak_urn text, ontvanger_urn text) on commit drop`
  for (const [index, { bsn }] of PERSONEN.entries()) {
    const taak = sealPersoon('taken.toegewezen_aan_versleuteld', { soort: 'bsn', bsn })
    const bericht = sealPersoon('berichten.ontvanger_versleuteld', { soort: 'bsn', bsn })
    await tx`insert into doel values (${index + 1}, ${taak.hash}, ${taak.versleuteld}, ${bericht.versleuteld})`
  }
}

const hash = (tabel: string) => `encode(sha256((${tabel}.persoon)::text::bytea), 'hex')`
const verdeling = (aantal: number, partijen: number) => `(select i, case
    when i <= ${PERSONEN.length * PER_PERSOON} then (i - 1) / ${PER_PERSOON} + 1
    else ${PERSONEN.length} + 1 + i % ${Math.max(partijen, 1)} end as persoon
  from generate_series(1, ${aantal}) i) t left join doel on doel.nr = t.persoon`

async function genereerTaken(tx: postgres.TransactionSql, aantal: number, partijen: number): Promise<void> {
  const details = sealDetails({ uitvraagLink: 'https://formulieren.waterdam.test/1' })
  // Of everybody two in three are done; PERSONEN have open ones alone.
  const open = 'doel.nr is not null or i % 3 = 0'
  await tx.unsafe(`insert into taken (id, titel, soort, startdatum, einddatum_handelings_termijn,
      toegewezen_aan_versleuteld, toegewezen_aan_hash, details_versleuteld, status, afgehandeld_op)
    select ${id('t')}, 'Taak ' || i, 'url', date '2026-01-01', date '2099-01-01' + i % 300,
      coalesce(doel.taak_urn, 'x'), coalesce(doel.taak_hash, ${hash('t')}), '${details}',
      case when ${open} then 'open' else 'verwerkt' end, case when ${open} then null else now() end
    from ${verdeling(aantal, partijen)}`)
}

async function genereerBerichten(
  tx: postgres.TransactionSql,
  aantal: number,
  partijen: number,
): Promise<void> {
  await tx.unsafe(`insert into berichten (id, onderwerp, bericht_tekst, publicatiedatum, gepubliceerd_op, ontvanger_versleuteld,
      ontvanger_hash, mijn_overheid_berichtenbox, geopend_op)
    select ${id('b')}, 'Bericht ' || i, repeat('tekst ', 100), timestamptz '2026-01-01' - i * interval '1 minute', now(),
      coalesce(doel.ontvanger_urn, 'x'), coalesce(doel.taak_hash, ${hash('t')}), false,
      case when i % 2 = 0 then now() end
    from ${verdeling(aantal, partijen)}`)
}
