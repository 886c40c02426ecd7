import { createDb } from '@/db/client'
import { consumerGeheimen, consumers } from '@/db/schema'
import { hashGeheim } from '@/lib/api/authenticate'

/** Lets the registers of the sandbox publish to the Notificatieroutering with this token. Safe to repeat. */
export async function ensureRegisterConsumer(databaseUrl: string, geheim: string): Promise<void> {
  const db = createDb(databaseUrl, 1)
  try {
    const [consumer] = await db
      .insert(consumers)
      .values({
        clientId: 'sandbox-registers',
        naam: 'Registers van de sandbox',
        scopes: ['notificaties.aanmaken'],
        limietPerMinuut: 6_000,
      })
      .onConflictDoNothing()
      .returning({ id: consumers.id })
    if (consumer)
      await db.insert(consumerGeheimen).values({ consumerId: consumer.id, hash: hashGeheim(geheim) })
  } finally {
    await db.$client.end()
  }
}
