import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { type BerichtenContext, createBerichtenContext } from './berichten-context'
import { changeBerichten } from './change-berichten'

/** Marks berichten of the visitor as unread; when they were first opened stays known. Gives how many. */
export const markeerOngelezen = (
  identiteit: Identiteit,
  uuids: readonly string[],
  context: BerichtenContext = createBerichtenContext(),
): Promise<number> => changeBerichten(identiteit, uuids, context, context.registratie.markeerOngelezen)
