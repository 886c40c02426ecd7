import { AppError } from '@/lib/errors/app-error'

/** The answer, or the word when no source could be reached: a state of the page, not a crash. Other errors pass. */
export async function unlessOnbereikbaar<T>(vraag: Promise<T>): Promise<T | 'onbereikbaar'> {
  try {
    return await vraag
  } catch (error) {
    if (error instanceof AppError && error.code === 'bron-onbereikbaar') return 'onbereikbaar'
    throw error
  }
}
