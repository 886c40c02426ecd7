import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { type BerichtenContext, createBerichtenContext } from './berichten-context'
import { changeBerichten } from './change-berichten'

/** Marks a bericht of the visitor as read; the first time is kept as proof. False when it is not the visitor's. */
export async function openBericht(
  identiteit: Identiteit,
  uuid: string,
  context: BerichtenContext = createBerichtenContext(),
): Promise<boolean> {
  return (await changeBerichten(identiteit, [uuid], context, context.registratie.open)) === 1
}
