import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Database } from '@/db/client'
import type { Handeling } from '@/lib/audit/handeling'
import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import { createLokaleKlantregistratie } from '@/lib/klantinteractie/lokaal/klantregistratie'

type NieuwAdres = {
  adres: string
  soort?: 'email' | 'telefoonnummer'
  geverifieerd?: boolean
  referentie?: string
  standaard?: boolean
}

/** Registers a customer with these addresses, verified unless told otherwise. Gives the uuid of the partij. */
export async function maakKlant(db: Database, wie: z.input<typeof identiteitSchema>, adressen: NieuwAdres[]) {
  const identiteit: Identiteit = identiteitSchema.parse(wie)
  const registratie = createLokaleKlantregistratie(db)
  return db.transaction(async (tx) => {
    const handeling: Handeling = {
      db: tx,
      wie: { soort: 'systeem', id: 'proef' },
      correlatieId: randomUUID(),
    }
    const klant = await registratie.ensureKlant(handeling, identiteit)
    for (const {
      adres,
      soort = 'email',
      geverifieerd = true,
      referentie = '',
      standaard = false,
    } of adressen) {
      const geverifieerdOp = geverifieerd ? '2026-01-01' : null
      await registratie.addDigitaalAdres(handeling, klant.id, {
        adres,
        soort,
        referentie,
        standaard,
        geverifieerdOp,
      })
    }
    return klant.id
  })
}
