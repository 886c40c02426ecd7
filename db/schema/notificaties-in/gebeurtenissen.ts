import { sql } from 'drizzle-orm'
import { bigint, boolean, index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { vrijeTekst } from '../vrije-tekst'

const tijd = (name: string) => timestamp(name, { withTimezone: true })

export const GEBEURTENIS_BRONNEN = ['callback', 'eigen', 'sweep'] as const

// The inbox: what happened in a register or in our own store, as ids only. Written by the callback, by changes of our own
// store and by the sweep; worked through by the worker. A row that is done stays for the configured days, because
// its key is what makes a repeated message do nothing.
export const notificatieGebeurtenissen = pgTable(
  'notificatie_gebeurtenissen',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Hash of the canonical body, or of a CloudEvent's source and id. */
    sleutel: text().notNull().unique(),
    bron: text({ enum: GEBEURTENIS_BRONNEN }).notNull(),
    kanaal: text().notNull(),
    resource: vrijeTekst().notNull(),
    resourceUrl: vrijeTekst('resource_url').notNull(),
    hoofdObject: vrijeTekst('hoofd_object').notNull(),
    actie: text().notNull(),
    /** CloudEvents `type`; null for a plain notification. */
    type: text(),
    /** Goes before what has no haste. */
    spoed: boolean().notNull().default(false),
    status: text({ enum: ['wachtend', 'klaar', 'gestaakt'] })
      .notNull()
      .default('wachtend'),
    pogingen: integer().notNull().default(0),
    /** From when it may be taken; while somebody works on it the end of the lease. */
    volgendePogingOp: tijd('volgende_poging_op').notNull().defaultNow(),
    /** What came of it, or why it waits: a code, never a message of somebody else. */
    uitkomst: text(),
    ontvangenOp: tijd('ontvangen_op').notNull().defaultNow(),
    afgerondOp: tijd('afgerond_op'),
  },
  (t) => [
    index('notificatie_gebeurtenissen_te_doen_idx')
      .on(t.spoed.desc(), t.volgendePogingOp)
      .where(sql`${t.status} = 'wachtend'`),
    // Serves the sweep: is this change known?
    index('notificatie_gebeurtenissen_url_idx').on(t.resourceUrl),
    // Serves the list of what was given up and the purge.
    index('notificatie_gebeurtenissen_status_idx').on(t.status, t.ontvangenOp),
  ],
)
