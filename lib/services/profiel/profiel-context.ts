import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Database, type Executor, getDb } from '@/db/client'
import type { Handeling } from '@/lib/audit/handeling'
import { wieVan } from '@/lib/audit/wie-van'
import type { Identiteit } from '@/lib/domain/identiteit'
import { fail } from '@/lib/errors/result'
import { getKlantregistratie } from '@/lib/klantinteractie/kies-registratie'
import type { Klant, Klantregistratie } from '@/lib/klantinteractie/klantregistratie'
import { getTraceId } from '@/lib/observability/trace'
import { getVerzender } from './get-verzender'
import type { Verzender } from './verzender'

/** What the profile services work with during one request; a test passes its own. */
export type ProfielContext = { db: Database; klanten: Klantregistratie; verzender: Verzender; nu: Date }

/** The configured registration, our own store, and the present moment. */
export const createProfielContext = (): ProfielContext => ({
  db: getDb(),
  klanten: getKlantregistratie(),
  verzender: getVerzender(),
  nu: new Date(),
})

/** The visitor as the one who acts. */
export const handelingVan = (db: Executor, identiteit: Identiteit): Handeling => ({
  db,
  wie: wieVan(identiteit),
  correlatieId: getTraceId() ?? randomUUID(),
})

/** Runs `work` in one transaction of the visitor. */
export const alsBezoeker = <T>(
  { db }: ProfielContext,
  identiteit: Identiteit,
  work: (handeling: Handeling) => Promise<T>,
): Promise<T> => db.transaction((tx) => work(handelingVan(tx, identiteit)))

/**
 * Runs `work` for the customer that the visitor is, `niet-gevonden` when they are none yet. Looked up before the
 * transaction begins: who holds one connection and waits for a second can make the whole pool wait.
 */
export async function alsKlant<T>(
  context: ProfielContext,
  identiteit: Identiteit,
  work: (handeling: Handeling, klant: Klant) => Promise<T>,
): Promise<T | { ok: false; error: 'niet-gevonden' }> {
  const klant = await context.klanten.findKlant(identiteit)
  if (!klant) return fail('niet-gevonden')
  return alsBezoeker(context, identiteit, (handeling) => work(handeling, klant))
}
