import { cache } from 'react'
import type { Identiteit } from '@/lib/domain/identiteit'
import { countOpenTaken } from '@/lib/services/taken/list-taken'

/** The number for the navigation; null when it cannot be known now, which the pages of taken themselves report. */
export const aantalTaken = cache(
  (identiteit: Identiteit): Promise<number | null> => countOpenTaken(identiteit).catch(() => null),
)
