import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { Vestigingsnummer } from '@/lib/domain/kvk-nummer'
import { isAppError } from '@/lib/errors/is-app-error'
import type { OnbereikbareBron } from './dto'
import type { ZakenContext } from './zaken-context'

/** Each branch is one more question to a register, so that a company with very many does not bury it. */
export const MAX_VESTIGINGEN = 20

export type EigenVestigingen = {
  nummers: Vestigingsnummer[]
  /** True when there are more than are asked for: who wants the rest chooses the branch. */
  teVeel: boolean
  onbereikbaar: OnbereikbareBron[]
}

const GEEN: EigenVestigingen = { nummers: [], teVeel: false, onbereikbaar: [] }

/**
 * The branches of a company of which the visitor acts for the whole, for registers that can only find a zaak by the
 * branch's own number: ZGW up to 1.7 has no filter on the KVK number (DIGEST §3.1). Asks KVK only where a register needs
 * it, and names KVK when it fails.
 */
export async function listEigenVestigingen(
  identiteit: Identiteit,
  context: ZakenContext,
): Promise<EigenVestigingen> {
  const { registers, vestigingenVan, logger } = context
  if (identiteit.soort !== 'bedrijf' || identiteit.vestigingsnummer || !vestigingenVan) return GEEN
  if (!registers.some(({ bedrijfszoeken }) => zoektPerVestiging(bedrijfszoeken))) return GEEN
  try {
    const nummers = await vestigingenVan(identiteit)
    const teVeel = nummers.length > MAX_VESTIGINGEN
    return { nummers: nummers.slice(0, MAX_VESTIGINGEN), teVeel, onbereikbaar: [] }
  } catch (error) {
    if (!isAppError(error, 'bron-onbereikbaar', 'bron-contract')) throw error
    logger.warn('bron-onbruikbaar', { bron: 'kvk', code: error.code, fout: error.message })
    return { ...GEEN, onbereikbaar: [{ id: 'kvk', naam: 'Het Handelsregister' }] }
  }
}

/** Whether a register wants the branches of a company one by one: with the KVK filter one question finds them all. */
export const zoektPerVestiging = (bedrijfszoeken: readonly string[]): boolean =>
  bedrijfszoeken.includes('vestigingsnummer') && !bedrijfszoeken.includes('kvkNummer-filter')
