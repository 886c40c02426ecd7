import type { Database } from '@/db/client'
import type { Handeling } from '@/lib/audit/handeling'
import { createLokaleKlantregistratie } from '@/lib/klantinteractie/lokaal/klantregistratie'
import { vertegenwoordiging } from '@/lib/klantinteractie/resources/vertegenwoordiging'
import { createObject } from '@/lib/klantinteractie/save-object'
import type { PersonaId } from '../personas'
import { identiteitVan } from './persona-identiteit'

/** Who may act for whom. */
export const VERTEGENWOORDIGINGEN = [
  { wie: 'sanne', van: 'jeroen' },
  { wie: 'sanne', van: 'bakkerij' },
] as const satisfies { wie: PersonaId; van: PersonaId }[]

/** Registers who acts for whom, through the product's own use case. */
export async function zaaiVertegenwoordigingen(handeling: Handeling, db: Database): Promise<void> {
  const klanten = createLokaleKlantregistratie(db)
  const uuidVan = async (id: PersonaId) => (await klanten.ensureKlant(handeling, identiteitVan(id))).id
  for (const { wie, van } of VERTEGENWOORDIGINGEN)
    await createObject(handeling, vertegenwoordiging, {
      vertegenwoordigendePartij: { uuid: await uuidVan(wie) },
      vertegenwoordigdePartij: { uuid: await uuidVan(van) },
    })
}
