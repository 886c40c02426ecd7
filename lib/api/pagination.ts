import { z } from 'zod'
import { AppError } from '@/lib/errors/app-error'
import type { Api } from './api'
import { apiPath, apiUrl } from './api'

/** Query fields of every list (ZGW; `pageSize` as Open Zaak and Open Klant: default 100, at most 500). */
export const pageQuery = {
  page: z.coerce.number().int().min(1).max(1_000_000).default(1).describe('Paginanummer, vanaf 1.'),
  pageSize: z.coerce.number().int().min(1).max(500).default(100).describe('Aantal resultaten per pagina.'),
}
export type PageQuery = { page: number; pageSize: number }

/** Schema of one page of `item`. */
export const pageOf = <S extends z.ZodType>(item: S) =>
  z.strictObject({
    count: z.int().min(0),
    next: z.url().nullable(),
    previous: z.url().nullable(),
    results: z.array(item),
  })

/** `limit` and `offset` of a page for the query. */
export const toSlice = ({ page, pageSize }: PageQuery) => ({ limit: pageSize, offset: (page - 1) * pageSize })

/**
 * The page with links that keep the caller's own query, on the configured base URL.
 * Throws `niet-gevonden` for a page beyond the end; page 1 of nothing exists.
 */
export function toPage<T>(api: Api, url: URL, { page, pageSize }: PageQuery, count: number, results: T[]) {
  const last = Math.max(1, Math.ceil(count / pageSize))
  if (page > last) throw new AppError('niet-gevonden', `Pagina ${page} bestaat niet; de laatste is ${last}.`)
  const link = (target: number) => {
    const search = new URLSearchParams(url.search)
    search.set('page', String(target))
    return `${apiUrl(api, url.pathname.slice(apiPath(api).length))}?${search}`
  }
  return {
    count,
    next: page < last ? link(page + 1) : null,
    previous: page > 1 ? link(page - 1) : null,
    results,
  }
}
