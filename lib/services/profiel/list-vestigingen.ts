import 'server-only'
import type { Bedrijf } from '@/lib/domain/identiteit'
import { getKvkClient } from '@/lib/kvk/get-kvk-client'
import type { KvkClient } from '@/lib/kvk/kvk-client'
import type { VestigingKeuze } from './dto'
import { toVestigingKeuze } from './to-bedrijfsgegevens'

/** The branches of the visitor's own company; none without a KVK. Throws `bron-onbereikbaar` or `bron-contract`. */
export async function listVestigingen(
  { kvkNummer }: Bedrijf,
  connect: () => KvkClient | null = getKvkClient,
): Promise<VestigingKeuze[]> {
  const kvk = connect()
  return kvk ? (await kvk.listVestigingen(kvkNummer)).map(toVestigingKeuze) : []
}
