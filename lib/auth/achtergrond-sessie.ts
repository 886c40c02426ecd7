import 'server-only'
import { cookies } from 'next/headers'
import type { Identiteit } from '@/lib/domain/identiteit'
import { askVertegenwoordigde } from './ask-vertegenwoordigde'
import { SESSIE_COOKIE } from './cookies'
import { hashSessieId, resolveSessie } from './sessie'
import { sessieOpslag } from './sessie-opslag'

export type AchtergrondSessie = {
  /** As whom it acts: the visitor, or whom they act for. Null when that cannot be told now. */
  identiteit: Identiteit | null
  sessieHash: string
  /** When it ends if nothing more is asked. */
  einde: Date
  /** Looks again: the end as it is then, or null when the session is over. */
  hernieuw: () => Promise<Date | null>
}

/** The session of a request that only a script makes: whatever its headers say, it never prolongs. Null without one. */
export async function getAchtergrondSessie(): Promise<AchtergrondSessie | null> {
  const id = (await cookies()).get(SESSIE_COOKIE)?.value
  if (!id) return null
  const lees = () => resolveSessie(sessieOpslag(), id, { achtergrond: true })
  const sessie = await lees()
  if (!sessie) return null
  return {
    identiteit: sessie.namens
      ? await askVertegenwoordigde(sessie.identiteit, sessie.namens)
      : sessie.identiteit,
    sessieHash: hashSessieId(id),
    einde: eindeVan(sessie),
    hernieuw: async () => {
      const nu = await lees()
      return nu && eindeVan(nu)
    },
  }
}

const eindeVan = ({ inactiefOp, verlooptOp }: { inactiefOp: Date; verlooptOp: Date }) =>
  inactiefOp < verlooptOp ? inactiefOp : verlooptOp
