import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { type BerichtenContext, createBerichtenContext } from './berichten-context'

/** How many berichten of the visitor are unread in the inbox. Throws AppError when the registration fails. */
export const countOngelezen = (
  identiteit: Identiteit,
  { registratie }: BerichtenContext = createBerichtenContext(),
): Promise<number> => registratie.countOngelezen(identiteit)
