import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Handelingsperspectief } from '@/lib/domain/handelingsperspectief'
import { vrijeTekst } from '../vrije-tekst'

// Taken for inwoners and companies. Written by the Taken API (behandelaar) and by the portal (inwoner), expired and
// reminded by the worker, removed by the retention job once `afgehandeld_op` is past its term.
export const taken = pgTable(
  'taken',
  {
    id: uuid().primaryKey().defaultRandom(),
    versie: integer().notNull().default(1),
    aangemaaktOp: timestamp('aangemaakt_op', { withTimezone: true }).notNull().defaultNow(),
    titel: vrijeTekst().notNull(),
    toelichting: vrijeTekst().notNull().default(''),
    soort: text({ enum: ['betaling', 'url', 'formulier', 'upload'] }).notNull(),
    status: text({ enum: ['open', 'uitgevoerd', 'verwerkt', 'afgebroken', 'verlopen'] })
      .notNull()
      .default('open'),
    startdatum: date().notNull(),
    /** Last day, inclusive, in Dutch time. */
    einddatumHandelingsTermijn: date('einddatum_handelings_termijn').notNull(),
    datumHerinnering: date('datum_herinnering'),
    herinnerdOp: timestamp('herinnerd_op', { withTimezone: true }),
    handelingsPerspectief: text('handelings_perspectief')
      .$type<Handelingsperspectief>()
      .notNull()
      .default(''),
    verwerkerTaakId: vrijeTekst('verwerker_taak_id').notNull().default(''),
    /** The URN, encrypted: it may hold a BSN. */
    toegewezenAanVersleuteld: text('toegewezen_aan_versleuteld'),
    /** Keyed hash of the number of person or company; the branch is public and rests beside it. */
    toegewezenAanHash: text('toegewezen_aan_hash'),
    toegewezenAanVestiging: text('toegewezen_aan_vestiging'),
    gerelateerdAan: vrijeTekst('gerelateerd_aan').array().notNull().default([]),
    /** JSON, encrypted: what an inwoner filled in may hold anything. */
    detailsVersleuteld: text('details_versleuteld').notNull(),
    uitgevoerdOp: timestamp('uitgevoerd_op', { withTimezone: true }),
    afgehandeldOp: timestamp('afgehandeld_op', { withTimezone: true }),
  },
  (t) => [
    check('taken_soort', sql`${t.soort} in ('betaling', 'url', 'formulier', 'upload')`),
    check('taken_status', sql`${t.status} in ('open', 'uitgevoerd', 'verwerkt', 'afgebroken', 'verlopen')`),
    check('taken_termijn', sql`${t.einddatumHandelingsTermijn} >= ${t.startdatum}`),
    check('taken_herinnering', sql`${t.datumHerinnering} <= ${t.einddatumHandelingsTermijn}`),
    check(
      'taken_toegewezen',
      sql`(${t.toegewezenAanHash} is null) = (${t.toegewezenAanVersleuteld} is null)`,
    ),
    check('taken_afgehandeld', sql`(${t.status} in ('open', 'uitgevoerd')) = (${t.afgehandeldOp} is null)`),
    index('taken_open_persoon_idx')
      .on(t.toegewezenAanHash, t.einddatumHandelingsTermijn, t.id)
      .where(sql`${t.status} = 'open'`),
    index('taken_persoon_idx').on(t.toegewezenAanHash, t.einddatumHandelingsTermijn, t.id),
    index('taken_herinnering_idx')
      .on(t.datumHerinnering)
      .where(sql`${t.status} = 'open' and ${t.herinnerdOp} is null and ${t.datumHerinnering} is not null`),
    index('taken_termijn_idx').on(t.einddatumHandelingsTermijn).where(sql`${t.status} = 'open'`),
    index('taken_gerelateerd_idx').using('gin', t.gerelateerdAan),
    index('taken_verwerker_idx').on(t.verwerkerTaakId).where(sql`${t.verwerkerTaakId} <> ''`),
    index('taken_afgehandeld_idx').on(t.afgehandeldOp).where(sql`${t.afgehandeldOp} is not null`),
  ],
)
