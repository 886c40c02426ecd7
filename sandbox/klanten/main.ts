import { randomUUID } from 'node:crypto'
import { getDb } from '@/db/client'
import type { Handeling } from '@/lib/audit/handeling'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { createLokaleKlantregistratie } from '@/lib/klantinteractie/lokaal/klantregistratie'
import { personas } from '../personas'
import { zonderMeldingen } from '../zonder-meldingen'
import { adressen } from './adressen'

// Puts the personas into our own klantregistratie, once: who is there already is left alone.
const db = getDb()
const klanten = createLokaleKlantregistratie(db)
for (const { soort, ...persona } of personas) {
  const identiteit = identiteitSchema.parse({ ...persona, soort: soort === 'burger' ? 'burger' : 'bedrijf' })
  if (await klanten.findKlant(identiteit)) continue
  await zonderMeldingen(db, async (tx) => {
    const handeling: Handeling = {
      db: tx,
      wie: { soort: 'systeem', id: 'sandbox' },
      correlatieId: randomUUID(),
    }
    const klant = await klanten.ensureKlant(handeling, identiteit)
    for (const adres of adressen[persona.id] ?? []) await klanten.addDigitaalAdres(handeling, klant.id, adres)
  })
}
await db.$client.end()
