import 'server-only'
import { type PageQuery, toPage, toSlice } from '@/lib/api/pagination'
import type { Handeling } from '@/lib/audit/handeling'
import type { Bericht } from '@/lib/berichten/bericht'
import { listBerichten } from '@/lib/berichten/list-berichten'
import { recordBerichtInzage } from '@/lib/berichten/record-inzage'
import { berichtenApi } from './api'
import { toApiBericht, toVraag } from './mapping'
import type { BerichtenFilters } from './schemas'

/** One page of berichten with its links. */
export async function readPage(handeling: Handeling, url: URL, page: PageQuery, filters: BerichtenFilters) {
  const { count, berichten } = await listBerichten(handeling.db, toVraag(filters), toSlice(page))
  await recordBerichtInzage(handeling, berichten)
  return toPage(berichtenApi, url, page, count, berichten.map(toApiBericht))
}

/** One bericht with its version as ETag. */
export const answerOf = (bericht: Bericht) => ({
  body: toApiBericht(bericht),
  headers: { ETag: `"${bericht.versie}"` },
})
