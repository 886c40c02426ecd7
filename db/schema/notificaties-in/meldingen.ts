import { boolean, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Kanaalsoort } from '@/lib/domain/aflevering'
import { vrijeJson, vrijeTekst } from '../vrije-tekst'

const tijd = (name: string) => timestamp(name, { withTimezone: true })

// That one recipient is told of one event: written in the transaction that closes the event, read when the message ended
// (next channel, klantcontact) and by the daily digest. Its key keeps an event from being told twice, by whatever ways it
// came in. Holds ids and the variables of the text; the address rests encrypted with the message.
export const notificatieMeldingen = pgTable(
  'notificatie_meldingen',
  {
    /** `<soort>:<ids>`: names what happened, not the message that told us. */
    gebeurtenis: text().notNull(),
    /** Uuid of the partij. */
    ontvanger: uuid().notNull(),
    soort: text().notNull(),
    /** What it is about; with ontvanger and soort what the frequency is limited on. */
    onderwerp: text().notNull(),
    zaakUuid: uuid('zaak_uuid'),
    /** Addresses that were given for this zaak bear its number. */
    zaaknummer: vrijeTekst().notNull().default(''),
    variabelen: vrijeJson<Record<string, string>>('variabelen').notNull(),
    /** Waits for the daily digest. */
    bundelen: boolean().notNull().default(false),
    /** Channels that a message was planned on, in order. */
    kanalen: jsonb().$type<Kanaalsoort[]>().notNull().default([]),
    /** Per channel whether it arrived, once its klantcontact is registered. */
    geregistreerd: jsonb().$type<Partial<Record<Kanaalsoort, boolean>>>().notNull().default({}),
    /** When the message was planned for; null when there is none. */
    geplandOp: tijd('gepland_op'),
    verlooptOp: tijd('verloopt_op'),
    aangemaaktOp: tijd('aangemaakt_op').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gebeurtenis, t.ontvanger] }),
    index('notificatie_meldingen_frequentie_idx').on(t.ontvanger, t.onderwerp, t.soort, t.geplandOp),
    index('notificatie_meldingen_bundel_idx').on(t.bundelen, t.ontvanger),
    index('notificatie_meldingen_aangemaakt_idx').on(t.aangemaaktOp),
  ],
)
