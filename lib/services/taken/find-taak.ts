import 'server-only'
import { z } from 'zod'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { Taak } from '@/lib/taken/taak'
import type { TakenContext } from './taken-context'

/** The taak of the visitor as it is registered; null when it is not there or not the visitor's. */
export async function findTaak(
  identiteit: Identiteit,
  uuid: string,
  { registratie }: TakenContext,
): Promise<Taak | null> {
  return z.uuid().safeParse(uuid).success ? registratie.getTaak(identiteit, uuid) : null
}
