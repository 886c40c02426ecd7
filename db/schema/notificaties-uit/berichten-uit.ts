import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { AFLEVERSTATUSSEN, KANALEN } from '@/lib/domain/aflevering'

/** One line of a message's history; an attempt without a line ended in a crash. */
export type VerloopRegel = { op: string; poging: number; wat: string; reden: string | null }

const tijd = (name: string) => timestamp(name, { withTimezone: true })

// A row is one message to one recipient by one channel: planned by the notification pipeline, sent by the worker,
// confirmed by the provider's receipt. Address and variables rest encrypted and go after their term (`purgeBerichten`);
// the row stays longer, because its unique key is what keeps a repeated event from sending twice.
export const berichtenUit = pgTable(
  'berichten_uit',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Key of the event, chosen by who plans; no personal data. */
    gebeurtenis: text().notNull(),
    /** Key of the recipient, such as the uuid of a partij; never a number of a person. */
    ontvanger: text().notNull(),
    kanaal: text({ enum: KANALEN }).notNull(),
    soort: text().notNull(),
    taal: text({ enum: ['nl', 'en'] }).notNull(),
    /** Goes before everything that has no haste. */
    spoed: boolean().notNull().default(false),
    status: text({ enum: AFLEVERSTATUSSEN }).notNull().default('gepland'),
    pogingen: integer().notNull().default(0),
    eerstePogingOp: tijd('eerste_poging_op'),
    /** From when it may be taken; while `status` is `verzenden` the end of the lease. */
    volgendePogingOp: tijd('volgende_poging_op').notNull(),
    verlooptOp: tijd('verloopt_op'),
    reden: text(),
    /** The provider's own id of the last attempt that it took. */
    aanbiederId: text('aanbieder_id'),
    /** Until when a receipt is waited for; null when none is expected. */
    bevestigingTot: tijd('bevestiging_tot'),
    /** Encrypted JSON of address and variables; null once purged. */
    inhoudVersleuteld: text('inhoud_versleuteld'),
    /** Keyed hash of the address, to recognise one where nothing arrives. */
    adresHash: text('adres_hash').notNull(),
    verloop: jsonb().$type<VerloopRegel[]>().notNull().default([]),
    /** When the planner was told how it ended; null while there is something to tell. */
    afloopGemeldOp: tijd('afloop_gemeld_op'),
    aangemaaktOp: tijd('aangemaakt_op').notNull(),
    gewijzigdOp: tijd('gewijzigd_op').notNull(),
  },
  (t) => [
    unique('berichten_uit_uniek').on(t.gebeurtenis, t.ontvanger, t.kanaal),
    // Serves the sender; partial, so what is done costs nothing.
    index('berichten_uit_te_versturen_idx')
      .on(t.spoed.desc(), t.volgendePogingOp)
      .where(sql`${t.status} in ('gepland', 'verzenden', 'tijdelijk_mislukt')`),
    index('berichten_uit_afloop_idx')
      .on(t.gewijzigdOp)
      .where(
        sql`${t.afloopGemeldOp} is null and ${t.status} in ('verzonden', 'afgeleverd', 'definitief_mislukt')`,
      ),
    // Serves the list of dead letters and the purge.
    index('berichten_uit_status_idx').on(t.status, t.gewijzigdOp),
  ],
)
