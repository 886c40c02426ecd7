import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { ZakenOverzicht, ZakenVraag } from './dto'

/** The visitor's zaken of one kind, merged over all registers, searched, sorted and paged. Throws `bron-onbereikbaar` when every register fails. */
export async function listZaken(_identiteit: Identiteit, _vraag: ZakenVraag): Promise<ZakenOverzicht> {
  throw new Error('De zaken worden nog niet opgehaald.')
}
