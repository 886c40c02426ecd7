import 'server-only'
import { z } from 'zod'
import { getDb } from '@/db/client'
import { rondBetalingAf } from '@/lib/betalen/rond-betalingen-af'
import { getTaakregistratie } from '@/lib/taken/kies-registratie'

/** Asks the provider about the payment of this concept now, out of turn. Nothing happens for an id that is none. */
export async function askBetaling(conceptId: string): Promise<void> {
  if (z.guid().safeParse(conceptId).success) await rondBetalingAf(getDb(), getTaakregistratie(), conceptId)
}
