import { isAppError } from '@/lib/errors/is-app-error'

/** A part of an answer; null when it was not asked for, or when its source is away, which is then named. */
export type Deel<T> = { gelezen: T | null; onbereikbaar: string[] }

export const NIET_GEVRAAGD: Deel<never> = { gelezen: null, onbereikbaar: [] }

/** Reads one part. A source that fails takes no other part along; what is no failure of a source is a bug and is thrown. */
export async function leesDeel<T extends { onbereikbaar?: string[] }>(
  naam: string,
  lees: () => Promise<T>,
): Promise<Deel<T>> {
  try {
    const gelezen = await lees()
    return { gelezen, onbereikbaar: gelezen.onbereikbaar ?? [] }
  } catch (error) {
    if (!isAppError(error, 'bron-onbereikbaar', 'bron-contract')) throw error
    return { gelezen: null, onbereikbaar: [naam] }
  }
}
