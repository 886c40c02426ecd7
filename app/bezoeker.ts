import type { Bezoeker } from '@/components/layout/kopbalk'
import { getEigenIdentiteit } from '@/lib/auth/identiteit'
import { begroetingsnaam } from '@/lib/format/naam'

/** Who the header greets; null for an anonymous visitor. Decides nothing: each page authorises for itself. */
export async function getBezoeker(): Promise<Bezoeker | null> {
  const identiteit = await getEigenIdentiteit()
  return identiteit && { naam: begroetingsnaam(identiteit) }
}
