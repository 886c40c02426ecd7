import 'server-only'
import { randomUUID } from 'node:crypto'
import { planBericht, type TePlannen } from '@/lib/notificaties/bezorging/plan-bericht'
import type { Verzender, Verzending } from './verzender'

const MINUUT_MS = 60_000

/** The way out for codes and warnings: the outgoing messages, in the transaction of the change, ahead of what has no haste. */
export function getVerzender(): Verzender {
  return {
    async verstuur({ db }, verzending) {
      const nu = new Date()
      const gepland = await planBericht(db, toBericht(verzending, nu), nu)
      // A warning to an address where nothing arrives stops nobody from changing it.
      if (!gepland.ok && verzending.soort === 'verificatiecode')
        throw new Error(`Code niet gepland: ${gepland.error}`)
    },
  }
}

function toBericht(verzending: Verzending, nu: Date): TePlannen {
  const { kanaal, adres, taal, soort } = verzending
  // Every code and every warning is an event of its own, so nothing is taken for a repeat.
  const eigen = { gebeurtenis: `profiel:${randomUUID()}`, ontvanger: randomUUID(), spoed: true }
  if (soort === 'contactgegevens-gewijzigd')
    return { ...eigen, kanaal, adres, taal, soort, variabelen: verzending.variabelen }
  const { code, geldigMinuten } = verzending.variabelen
  return {
    ...eigen,
    kanaal,
    adres,
    taal,
    soort,
    variabelen: { code, geldigMinuten: `${geldigMinuten}` },
    verlooptOp: new Date(nu.getTime() + geldigMinuten * MINUUT_MS),
  }
}
