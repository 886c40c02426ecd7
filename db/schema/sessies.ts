import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

// A row is one login: written by the login callback, read on every request, deleted by logging out.
// Ended rows leave through `purgeSessies`. Who it is stands in it encrypted only.
export const sessies = pgTable(
  'sessies',
  {
    /** SHA-256 of the id in the cookie, hex: who reads this table cannot take a session over. */
    sessieHash: text('sessie_hash').primaryKey(),
    /** Encrypted JSON of an `Identiteit`. */
    identiteit: text().notNull(),
    middel: text({ enum: ['digid', 'eherkenning'] }).notNull(),
    niveau: text().notNull(),
    /** Encrypted; only for a provider that ends its session on nothing less than its own id_token. */
    idToken: text('id_token'),
    /** Keyed hashes of the provider's own session and subject, by which it may end ours (OIDC Back-Channel Logout 1.0). */
    providerSid: text('provider_sid'),
    providerSub: text('provider_sub'),
    aangemaaktOp: timestamp('aangemaakt_op', { withTimezone: true }).notNull(),
    laatstActiefOp: timestamp('laatst_actief_op', { withTimezone: true }).notNull(),
    /** The absolute end; activity does not move it. */
    verlooptOp: timestamp('verloopt_op', { withTimezone: true }).notNull(),
  },
  (t) => [
    index('sessies_verloopt_op_idx').on(t.verlooptOp),
    index('sessies_provider_sid_idx').on(t.providerSid),
    index('sessies_provider_sub_idx').on(t.providerSub),
  ],
)
