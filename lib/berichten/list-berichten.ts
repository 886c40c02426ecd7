import 'server-only'
import type { Executor } from '@/db/client'
import { type BerichtenVraag, listBerichten as queryBerichten } from '@/db/queries/berichten/list-berichten'
import { findBericht } from '@/db/queries/berichten/write-bericht'
import { AppError } from '@/lib/errors/app-error'
import { type Bericht, toBericht } from './bericht'

/** One page of berichten for a sender, future ones included, and how many there are in all. */
export async function listBerichten(
  db: Executor,
  vraag: BerichtenVraag,
  pagina: { limit: number; offset: number },
) {
  const { count, rows } = await queryBerichten(db, vraag, pagina)
  return { count, berichten: rows.map(toBericht) }
}

/** One bericht for a sender. Throws `niet-gevonden`. */
export async function getBericht(db: Executor, uuid: string): Promise<Bericht> {
  const row = await findBericht(db, uuid)
  if (!row) throw new AppError('niet-gevonden', 'Dit bericht bestaat niet.')
  return toBericht(row)
}
