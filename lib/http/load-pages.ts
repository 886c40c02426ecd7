import 'server-only'
import type { z } from 'zod'
import type { BronAntwoord } from './bron'
import { collectPages } from './collect-pages'
import { parseJson } from './parse-json'
import { pagina } from './velden'

/** Items a page; the APIs that we read allow at least this many. */
const PAGE_SIZE = 100

/** Every item of a list that takes `page` and `pageSize`. Throws what `parseJson` and `collectPages` throw. */
export function loadPages<T extends z.ZodType>(
  ask: (page: { page: number; pageSize: number }) => Promise<BronAntwoord>,
  schema: T,
  naam: string,
): Promise<z.output<T>[]> {
  const paginaSchema = pagina(schema)
  return collectPages(
    async (page) => parseJson(await ask({ page, pageSize: PAGE_SIZE }), paginaSchema, naam),
    naam,
  )
}
