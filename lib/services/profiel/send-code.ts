import 'server-only'
import type { Handeling } from '@/lib/audit/handeling'
import { CODE_GELDIG_MS } from '@/lib/domain/verificatie'
import type { Adressoort } from '@/lib/format/contactadres'
import type { DigitaalAdres } from '@/lib/klantinteractie/klantregistratie'
import { getVoorkeuren } from '@/lib/voorkeuren/get-voorkeuren'
import type { ProfielContext } from './profiel-context'

const KANAAL = { email: 'email', telefoonnummer: 'sms' } as const
type Code = { soort: Adressoort; adres: string; code: string; klantId: string }

/** Hands a code to the channel of its address. */
export async function sendCode(
  handeling: Handeling,
  { soort, adres, code, klantId }: Code,
  { verzender }: ProfielContext,
): Promise<void> {
  const { taal } = await getVoorkeuren(handeling.db, klantId)
  const variabelen = { code, geldigMinuten: CODE_GELDIG_MS / 60_000 }
  await verzender.verstuur(handeling, {
    kanaal: KANAAL[soort],
    adres,
    taal,
    soort: 'verificatiecode',
    variabelen,
  })
}

/** Tells the owner of proved addresses that the address book changed: who did not do it, can act. */
export async function sendWaarschuwing(
  handeling: Handeling,
  klantId: string,
  adressen: DigitaalAdres[],
  { verzender }: ProfielContext,
): Promise<void> {
  const { taal } = await getVoorkeuren(handeling.db, klantId)
  for (const { soort, adres, geverifieerdOp } of adressen) {
    if (soort === 'overig' || geverifieerdOp === null) continue
    await verzender.verstuur(handeling, {
      kanaal: KANAAL[soort],
      adres,
      taal,
      soort: 'contactgegevens-gewijzigd',
      variabelen: { pad: '/profiel/contactgegevens' },
    })
  }
}
