import { cache } from 'react'
import type { Identiteit } from '@/lib/domain/identiteit'
import { countOngelezen } from '@/lib/services/berichten/count-ongelezen'

/** The number of unread berichten for the navigation; null when it cannot be known now. */
export const aantalBerichten = cache(
  (identiteit: Identiteit): Promise<number | null> => countOngelezen(identiteit).catch(() => null),
)
