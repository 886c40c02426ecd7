import { reportFailedBlock } from './report-failed-block'

/**
 * The answer, or the word when the registration behind this part of the page failed: that part says so and the rest
 * stands. Our own store is a database, so its failures are no AppErrors; the cause is logged. Next's own signals pass.
 */
export async function unlessStoring<T>(onderdeel: string, vraag: Promise<T>): Promise<T | 'storing'> {
  try {
    return await vraag
  } catch (error) {
    if (error instanceof Error && 'digest' in error) throw error
    reportFailedBlock(onderdeel, error)
    return 'storing'
  }
}
