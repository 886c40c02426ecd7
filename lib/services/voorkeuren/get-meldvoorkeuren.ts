import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { createProfielContext, type ProfielContext } from '@/lib/services/profiel/profiel-context'
import { getVoorkeuren } from '@/lib/voorkeuren/get-voorkeuren'
import type { Meldvoorkeuren } from './dto'

/** The visitor's choices, with what is not theirs to choose and what each channel still lacks. */
export async function getMeldvoorkeuren(
  identiteit: Identiteit,
  context: ProfielContext = createProfielContext(),
): Promise<Meldvoorkeuren> {
  const { kanalen, vast } = getConfig().meldingen
  const klant = await context.klanten.findKlant(identiteit)
  const bevestigd = (klant?.digitaleAdressen ?? []).filter(({ geverifieerdOp }) => geverifieerdOp !== null)
  const heeft = (gezocht: string) => bevestigd.some(({ soort }) => soort === gezocht)
  return {
    voorkeuren: await getVoorkeuren(context.db, klant?.id ?? null),
    kanalen,
    vast,
    zonderAdres: kanalen.filter(
      (kanaal) => (kanaal === 'email' && !heeft('email')) || (kanaal === 'sms' && !heeft('telefoonnummer')),
    ),
  }
}
