import 'server-only'
import { z } from 'zod'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { TakenContext } from './taken-context'

/** A taak of the visitor as it is registered, or null. What is no number of a taak is not asked for. */
export const findTaak = async (identiteit: Identiteit, uuid: string, { registratie }: TakenContext) =>
  z.uuid().safeParse(uuid).success ? registratie.getTaak(identiteit, uuid) : null
