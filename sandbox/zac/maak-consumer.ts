import { getDb } from '@/db/client'
import { consumerGeheimen, consumers } from '@/db/schema'
import { hashGeheim } from '@/lib/api/authenticate'

// Makes the Zaakafhandelcomponent of the sandbox a consumer of the published APIs, once, with the token that it was given.
const token = process.env.SANDBOX_ZAC_TOKEN ?? ''
const scopes = ['klantinteracties', 'taken', 'berichten'].flatMap((api) =>
  ['lezen', 'aanmaken', 'bijwerken', 'verwijderen'].map((verb) => `${api}.${verb}`),
)
const db = getDb()
await db.transaction(async (tx) => {
  const [row] = await tx
    .insert(consumers)
    .values({ clientId: 'zaakafhandelcomponent', naam: 'Zaakafhandelcomponent (sandbox)', scopes })
    .onConflictDoNothing()
    .returning({ id: consumers.id })
  if (row) await tx.insert(consumerGeheimen).values({ consumerId: row.id, hash: hashGeheim(token) })
})
await db.$client.end()
