import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { AppError } from '@/lib/errors/app-error'
import { isAppError } from '@/lib/errors/is-app-error'
import type { OnbereikbareBron } from './dto'
import { listEigenVestigingen } from './list-eigen-vestigingen'
import { loadRegisterZaken } from './load-register-zaken'
import type { ZakenContext } from './zaken-context'
import type { ZichtbareZaak } from './zichtbare-zaak'

export type GevondenZaken = {
  zaken: ZichtbareZaak[]
  onbereikbaar: OnbereikbareBron[]
  /** True for a company with more branches than are looked for one by one. */
  teVeelVestigingen: boolean
}

/**
 * The visitor's visible zaken of all registers at once; one that fails is named. Throws AppError `bron-onbereikbaar`
 * when all fail: never an empty list by error.
 */
export async function collectZaken(identiteit: Identiteit, context: ZakenContext): Promise<GevondenZaken> {
  const vestigingen = listEigenVestigingen(identiteit, context)
  const answers = await Promise.all(
    context.registers.map(async (register) => {
      try {
        return { register, zaken: await loadRegisterZaken(identiteit, register, vestigingen, context) }
      } catch (error) {
        reportUnreachable(error, register.id, context)
        return { register, zaken: null }
      }
    }),
  )
  const onbereikbaar = answers
    .filter(({ zaken }) => zaken === null)
    .map(({ register }) => ({ id: register.id, naam: register.naam }))
  if (onbereikbaar.length === answers.length) {
    throw new AppError('bron-onbereikbaar', 'Uw zaken kunnen nu niet worden opgehaald.')
  }
  const { teVeel, onbereikbaar: zonderVestigingen } = await vestigingen
  return {
    zaken: answers.flatMap(({ zaken }) => zaken ?? []),
    onbereikbaar: [...onbereikbaar, ...zonderVestigingen],
    teVeelVestigingen: teVeel,
  }
}

/** Logs a source's failure. Throws on anything else: that is a bug, and no reason to call a source unreachable. */
export function reportUnreachable(
  error: unknown,
  bron: string,
  { logger }: Pick<ZakenContext, 'logger'>,
): void {
  if (!isAppError(error, 'bron-onbereikbaar', 'bron-contract', 'niet-gevonden')) throw error
  logger.warn('bron-onbruikbaar', { bron, code: error.code, fout: error.message })
}
