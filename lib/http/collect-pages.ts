import 'server-only'
import { AppError } from '@/lib/errors/app-error'

export type Pagina<T> = { count: number; next?: string | null | undefined; results: T[] }

/** 100 pages of the usual 100: beyond it a person's list is a register that ignores its filters. */
const MAX_PAGINAS = 100

/**
 * All items of a paginated list: ceil(count / page size) calls. The first answer tells how many there are; the others
 * are asked at once. `next` only tells that there is more, so no URL of the register is followed.
 * Throws AppError `bron-contract` beyond 100 pages: a list that is cut off would look like a whole one.
 */
export async function collectPages<T>(
  load: (pagina: number) => Promise<Pagina<T>>,
  naam: string,
): Promise<T[]> {
  const first = await load(1)
  if (!first.next || first.results.length === 0) return first.results
  const total = Math.ceil(first.count / first.results.length)
  if (total > MAX_PAGINAS)
    throw new AppError('bron-contract', `${naam} gaf meer dan ${MAX_PAGINAS} bladzijden.`)
  const rest = await Promise.all(
    Array.from({ length: Math.max(total - 1, 0) }, (_, index) => load(index + 2)),
  )
  const pages = [first, ...rest]
  // A register with pages of unequal size, or a list that grew meanwhile.
  while (pages.at(-1)?.next && pages.length < MAX_PAGINAS) pages.push(await load(pages.length + 1))
  return pages.flatMap((page) => page.results)
}
