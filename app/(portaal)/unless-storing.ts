import { isAppError } from '@/lib/errors/is-app-error'
import { getLogger } from '@/lib/observability/logger'

/**
 * The answer, or the word when the registration behind it failed: that part of the page says so and the rest stands.
 * What is thrown is logged; our own store is a database, so its failures are no AppErrors. Next's own signals pass.
 */
export async function unlessStoring<T>(vraag: Promise<T>): Promise<T | 'storing'> {
  try {
    return await vraag
  } catch (error) {
    if (error instanceof Error && 'digest' in error) throw error
    const code = isAppError(error, 'bron-onbereikbaar', 'bron-contract') ? error.code : 'onverwacht'
    getLogger().error('onderdeel-mislukt', { code, fout: error instanceof Error ? error.name : 'onbekend' })
    return 'storing'
  }
}
