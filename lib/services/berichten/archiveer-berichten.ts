import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { type BerichtenContext, createBerichtenContext } from './berichten-context'
import { changeBerichten } from './change-berichten'

/** Moves berichten of the visitor to the archive. Gives how many. */
export const archiveerBerichten = (
  identiteit: Identiteit,
  uuids: readonly string[],
  context: BerichtenContext = createBerichtenContext(),
): Promise<number> => changeBerichten(identiteit, uuids, context, context.registratie.archiveer)
