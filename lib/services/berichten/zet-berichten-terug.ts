import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { type BerichtenContext, createBerichtenContext } from './berichten-context'
import { changeBerichten } from './change-berichten'

/** Moves berichten of the visitor from the archive back to the inbox. Gives how many. */
export const zetBerichtenTerug = (
  identiteit: Identiteit,
  uuids: readonly string[],
  context: BerichtenContext = createBerichtenContext(),
): Promise<number> => changeBerichten(identiteit, uuids, context, context.registratie.zetTerug)
