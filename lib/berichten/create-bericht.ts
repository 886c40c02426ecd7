import 'server-only'
import { insertBericht } from '@/db/queries/berichten/write-bericht'
import type { Handeling } from '@/lib/audit/handeling'
import { type Bericht, type BerichtVelden, ontvangerKolommen, toBericht, toKolommen } from './bericht'
import { recordBerichtFeit } from './record-wijziging'

type Verplicht = 'onderwerp' | 'berichtTekst' | 'mijnOverheidBerichtenbox' | 'ontvanger'
export type NieuwBericht = Pick<BerichtVelden, Verplicht> & Partial<Omit<BerichtVelden, Verplicht>>

/** Registers a bericht; without a publicatiedatum, or with one that has passed, it is published at once. */
export async function createBericht(
  handeling: Handeling,
  { ontvanger, ...velden }: NieuwBericht,
): Promise<Bericht> {
  const nu = new Date()
  const publicatiedatum = velden.publicatiedatum ?? nu
  const isGepubliceerd = publicatiedatum <= nu
  const { onderwerp, berichtTekst, mijnOverheidBerichtenbox } = velden
  const row = await insertBericht(handeling.db, {
    ...toKolommen(velden),
    ...ontvangerKolommen(ontvanger),
    onderwerp,
    berichtTekst,
    mijnOverheidBerichtenbox,
    publicatiedatum,
    gepubliceerdOp: isGepubliceerd ? nu : null,
  })
  await recordBerichtFeit(handeling, row, 'geregistreerd', 'create')
  if (isGepubliceerd) await recordBerichtFeit(handeling, row, 'gepubliceerd', 'update')
  return toBericht(row)
}
