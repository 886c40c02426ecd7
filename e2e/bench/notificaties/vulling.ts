import type { Sql } from 'postgres'

/** Every column of a table but these. */
async function kolommen(sql: Sql, tabel: string, behalve: string[]): Promise<string> {
  const rijen = await sql<{ naam: string }[]>`
    select quote_ident(column_name) as naam from information_schema.columns
    where table_schema = 'public' and table_name = ${tabel} and not column_name = any(${behalve})`
  return rijen.map(({ naam }) => naam).join(', ')
}

/** Berichten of one person that nobody was told of, each with its event in the inbox. */
export async function vulInbox(sql: Sql, aantal: number): Promise<void> {
  const velden = await kolommen(sql, 'berichten', [
    'id',
    'publicatiedatum',
    'geopend_op',
    'als_ongelezen_gemarkeerd',
    'gearchiveerd_op',
    'ingetrokken_op',
  ])
  await sql.begin(async (tx) => {
    await tx.unsafe(`
      create temporary table nieuw on commit drop as
        with bron as (select * from berichten where ontvanger_hash = (select ontvanger_hash from berichten group by 1 order by count(*) desc limit 1) limit 1)
        select gen_random_uuid() as id, ${velden} from bron, generate_series(1, ${aantal})`)
    await tx.unsafe(
      `insert into berichten (id, publicatiedatum, ${velden}) select id, now(), ${velden} from nieuw`,
    )
    await tx`
      insert into notificatie_gebeurtenissen (sleutel, bron, kanaal, resource, resource_url, hoofd_object, actie, type)
      select 'bench-' || id, 'eigen', 'berichten', 'bericht', url, url, 'update', 'nl.overheid.berichten.bericht-gepubliceerd'
      from nieuw, lateral (select 'https://bench.test/api/berichten/v1/berichten/' || id as url) as adres`
  })
}

/** Messages that wait to be sent, as many copies of one that was sent before. */
export async function vulAchterstand(sql: Sql, aantal: number): Promise<void> {
  const eigen = [
    'id',
    'gebeurtenis',
    'status',
    'pogingen',
    'spoed',
    'volgende_poging_op',
    'afloop_gemeld_op',
    'eerste_poging_op',
  ]
  const bericht = await kolommen(sql, 'berichten_uit', eigen)
  const melding = await kolommen(sql, 'notificatie_meldingen', ['gebeurtenis', 'ontvanger', 'geregistreerd'])
  await sql.begin(async (tx) => {
    await tx.unsafe(`
      with bron as (select * from berichten_uit where soort = 'nieuw-bericht' limit 1)
      insert into berichten_uit (gebeurtenis, volgende_poging_op, ${bericht})
      select 'bench:' || gen_random_uuid(), now(), ${bericht} from bron, generate_series(1, ${aantal})`)
    await tx.unsafe(`
      with bron as (select * from notificatie_meldingen where soort = 'nieuw-bericht' limit 1)
      insert into notificatie_meldingen (gebeurtenis, ontvanger, ${melding})
      select b.gebeurtenis, b.ontvanger::uuid, ${melding.replaceAll(/(\w+)/g, 'bron.$1')}
      from berichten_uit b, bron where b.gebeurtenis like 'bench:%' and b.status = 'gepland'
      on conflict do nothing`)
  })
}

const TABELLEN = [
  'notificatie_gebeurtenissen',
  'notificatie_meldingen',
  'berichten_uit',
  'notificatie_outbox',
]

/** Takes away what these measurements put in, a table at a time: the worker takes them in another order. */
export async function leeg(sql: Sql): Promise<void> {
  for (const tabel of TABELLEN) await sql`truncate ${sql(tabel)}`
}

/** An urgent event: somebody's address changed. Gives when it was there. */
export async function vulSpoed(sql: Sql): Promise<number> {
  // Their former one would hold this one back.
  await sql`delete from notificatie_meldingen where soort = 'contactgegevens-gewijzigd'`
  await sql`
    with klant as (select ontvanger from berichten_uit where soort = 'nieuw-bericht' limit 1),
    nieuw as (
      insert into notificatie_gebeurtenissen (sleutel, bron, kanaal, resource, resource_url, hoofd_object, actie, type, spoed, volgende_poging_op)
      select gen_random_uuid(), 'eigen', 'digitaleadressen', 'digitaaladres', url, url, 'update',
        'nl.overheid.klantinteracties.digitaaladres-gewijzigd', true, date_trunc('milliseconds', now())
      from klant, lateral (select 'https://bench.test/partijen/' || ontvanger as url) as adres returning id
    )
    select pg_notify('notificatie_gebeurtenissen', '') from nieuw`
  return Date.now()
}
