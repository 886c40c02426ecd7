import { getDb } from '@/db/client'
import { consumerGeheimen, consumers } from '@/db/schema'
import { hashGeheim } from '@/lib/api/authenticate'

// Gives who plays along in the sandbox its access to the published APIs, each once, with the token that it was given.
const MEESPELERS = [
  {
    clientId: 'zaakafhandelcomponent',
    naam: 'Zaakafhandelcomponent van de sandbox',
    token: process.env.SANDBOX_ZAC_TOKEN,
    scopes: ['klantinteracties', 'taken', 'berichten'].flatMap((api) =>
      ['lezen', 'aanmaken', 'bijwerken', 'verwijderen'].map((verb) => `${api}.${verb}`),
    ),
  },
  {
    clientId: 'sandbox-registers',
    naam: 'Registers van de sandbox',
    token: process.env.SANDBOX_REGISTER_TOKEN,
    scopes: ['notificaties.aanmaken'],
  },
]

const db = getDb()
await db.transaction(async (tx) => {
  for (const { token, ...meespeler } of MEESPELERS) {
    if (!token) throw new Error(`${meespeler.naam} heeft geen token.`)
    const [row] = await tx
      .insert(consumers)
      .values({ ...meespeler, limietPerMinuut: 6_000 })
      .onConflictDoNothing()
      .returning({ id: consumers.id })
    if (row) await tx.insert(consumerGeheimen).values({ consumerId: row.id, hash: hashGeheim(token) })
  }
})
await db.$client.end()
