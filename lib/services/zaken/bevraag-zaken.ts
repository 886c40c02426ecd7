import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { ZakenOverzicht, ZakenVraag } from './dto'

/** The zaken of a person on whose behalf another application asks; merged over all registers as in `listZaken`. */
export async function bevraagZaken(_identiteit: Identiteit, _vraag: ZakenVraag): Promise<ZakenOverzicht> {
  throw new Error('De zaken worden nog niet bevraagd.')
}
