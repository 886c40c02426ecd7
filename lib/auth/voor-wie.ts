import 'server-only'
import { z } from 'zod'
import { eigenaarVan } from '@/lib/crypto/eigenaar-van'
import { decrypt, encrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import { handelaarVan, type Identiteit } from '@/lib/domain/identiteit'
import { askVertegenwoordigde } from './ask-vertegenwoordigde'

const CONTEXT = 'formulier.voor_wie'

// The id of the customer who is acted for, to find them again; and the keyed name of everybody that it is about: also a
// branch, and who logged in, may be another by now.
const voorWieSchema = z.object({ klant: z.guid().nullable(), wie: z.string() })
type VoorWie = z.infer<typeof voorWieSchema>

/** What a form carries of for whom it was opened: sealed, and another text each time. */
export function sealVoorWie(identiteit: Identiteit, klant: string | null): string {
  const voorWie: VoorWie = { klant, wie: eigenaarVan(identiteit) }
  return encrypt(getSleutelbos(), JSON.stringify(voorWie), CONTEXT)
}

/**
 * Whether a form was opened for who this request acts as. One that does not say it counts as opened by the visitor for
 * themself; one that cannot be read was opened for nobody.
 */
export function isVoor(identiteit: Identiteit, kenmerk: string | null): boolean {
  if (kenmerk === null) return handelaarVan(identiteit) === identiteit
  return openVoorWie(kenmerk)?.wie === eigenaarVan(identiteit)
}

/** For whom a form was opened; null when the visitor `eigen` may not (or no longer) act for them, or was not who opened it. */
export async function findBedoelde(
  eigen: Identiteit,
  kenmerk: string | null,
  ask: typeof askVertegenwoordigde = askVertegenwoordigde,
): Promise<{ identiteit: Identiteit; klant: string | null } | null> {
  if (kenmerk === null) return { identiteit: eigen, klant: null }
  const voorWie = openVoorWie(kenmerk)
  if (!voorWie) return null
  const { klant, wie } = voorWie
  const identiteit = klant === null ? eigen : await ask(eigen, klant)
  return identiteit && eigenaarVan(identiteit) === wie ? { identiteit, klant } : null
}

function openVoorWie(kenmerk: string): VoorWie | null {
  try {
    return voorWieSchema.parse(JSON.parse(decrypt(getSleutelbos(), kenmerk, CONTEXT)))
  } catch {
    return null
  }
}
