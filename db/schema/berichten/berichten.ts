import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Handelingsperspectief } from '@/lib/domain/handelingsperspectief'
import { vrijeJson, vrijeTekst } from '../vrije-tekst'

export type Bijlage = { informatieObject: string; omschrijving?: string; isBerichtTypeBijlage: boolean }

// Berichten in the inbox of inwoners and companies. Written by the Berichten API and the notification pipeline; the
// portal only opens, archives and marks; removed by the retention job.
export const berichten = pgTable(
  'berichten',
  {
    id: uuid().primaryKey().defaultRandom(),
    versie: integer().notNull().default(1),
    aangemaaktOp: timestamp('aangemaakt_op', { withTimezone: true }).notNull().defaultNow(),
    onderwerp: vrijeTekst().notNull(),
    berichtTekst: vrijeTekst('bericht_tekst').notNull(),
    /** In the future: the sender sees it, the receiver does not yet. */
    publicatiedatum: timestamp({ withTimezone: true }).notNull(),
    /** When `bericht-gepubliceerd` was put in the outbox; null while it still has to be. */
    gepubliceerdOp: timestamp('gepubliceerd_op', { withTimezone: true }),
    referentie: vrijeTekst().notNull().default(''),
    ontvangerVersleuteld: text('ontvanger_versleuteld').notNull(),
    ontvangerHash: text('ontvanger_hash').notNull(),
    ontvangerVestiging: text('ontvanger_vestiging'),
    geopendOp: timestamp('geopend_op', { withTimezone: true }),
    alsOngelezenGemarkeerd: boolean('als_ongelezen_gemarkeerd').notNull().default(false),
    gearchiveerdOp: timestamp('gearchiveerd_op', { withTimezone: true }),
    ingetrokkenOp: timestamp('ingetrokken_op', { withTimezone: true }),
    berichtType: vrijeTekst('bericht_type').notNull().default(''),
    gerelateerdAan: vrijeTekst('gerelateerd_aan').array().notNull().default([]),
    handelingsPerspectief: text('handelings_perspectief')
      .$type<Handelingsperspectief>()
      .notNull()
      .default(''),
    einddatumHandelingsTermijn: timestamp('einddatum_handelings_termijn', { withTimezone: true }),
    mijnOverheidBerichtenbox: boolean('mijn_overheid_berichtenbox').notNull(),
    bijlagen: vrijeJson<Bijlage[]>('bijlagen').notNull().default([]),
  },
  (t) => [
    check('berichten_ongelezen', sql`not ${t.alsOngelezenGemarkeerd} or ${t.geopendOp} is not null`),
    check('berichten_ingetrokken', sql`${t.ingetrokkenOp} is null or ${t.geopendOp} is not null`),
    index('berichten_ontvanger_idx').on(t.ontvangerHash, t.publicatiedatum.desc().nullsFirst(), t.id),
    index('berichten_ongelezen_idx')
      .on(t.ontvangerHash, t.publicatiedatum, t.ontvangerVestiging)
      .where(
        sql`(${t.geopendOp} is null or ${t.alsOngelezenGemarkeerd}) and ${t.gearchiveerdOp} is null and ${t.ingetrokkenOp} is null`,
      ),
    index('berichten_te_publiceren_idx').on(t.publicatiedatum).where(sql`${t.gepubliceerdOp} is null`),
    index('berichten_gerelateerd_idx').using('gin', t.gerelateerdAan),
    index('berichten_publicatiedatum_idx').on(t.publicatiedatum),
  ],
)
