import 'server-only'
import type { Executor } from '@/db/client'
import { findTaak } from '@/db/queries/taken/find-taak'
import { listTaken as queryTaken, type TakenVraag } from '@/db/queries/taken/list-taken'
import { AppError } from '@/lib/errors/app-error'
import { type EigenTaak, toTaak } from './taak'

/** One page of taken for a behandelaar, of anybody, and how many there are in all. */
export async function listTaken(db: Executor, vraag: TakenVraag, pagina: { limit: number; offset: number }) {
  const { count, rows } = await queryTaken(db, vraag, pagina)
  return { count, taken: rows.map(toTaak) }
}

/** One taak for a behandelaar. Throws `niet-gevonden`. */
export async function getTaak(db: Executor, uuid: string): Promise<EigenTaak> {
  const row = await findTaak(db, uuid)
  if (!row) throw new AppError('niet-gevonden', 'Deze taak bestaat niet.')
  return toTaak(row)
}
