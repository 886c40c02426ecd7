import 'server-only'
import { getBetaalprovider } from '@/lib/betalen/betaalprovider'
import { completeBetaling } from '@/lib/betalen/rond-betalingen-af'
import { type Concept, loadConcept, saveBetaling, taakSleutel } from '@/lib/documenten-upload/concept'
import type { Identiteit } from '@/lib/domain/identiteit'
import { isAppError } from '@/lib/errors/is-app-error'
import { fail, ok, type Result } from '@/lib/errors/result'
import type { Taak } from '@/lib/taken/taak'
import { meldadres, terugkeer } from './adressen'
import type { Betaalstand } from './dto'
import { createTakenContext, handelingVan, type TakenContext } from './taken-context'

/** Where a payment stands, as the provider says; `onbekend` when it cannot be asked now. */
export async function getBetaalstand(id: string): Promise<Betaalstand> {
  try {
    return (await getBetaalprovider()?.get(id))?.status ?? 'onbekend'
  } catch (error) {
    if (isAppError(error, 'bron-onbereikbaar', 'bron-contract', 'niet-gevonden')) return 'onbekend'
    throw error
  }
}

/**
 * Starts the payment of a taak and gives the address to pay at. One that runs is gone on with: nobody pays twice.
 */
export async function startBetaling(
  identiteit: Identiteit,
  taak: Taak & { soort: 'betaling' },
  concept: Concept,
  { db }: TakenContext,
): Promise<Result<string, 'storing' | 'loopt-al'>> {
  const provider = getBetaalprovider()
  if (!provider) return fail('storing')
  try {
    const vorige = concept.gegevens.betaling ? await provider.get(concept.gegevens.betaling) : null
    if (vorige?.status === 'open') return ok(vorige.betaalUrl)
    if (vorige && ['betaald', 'in-behandeling'].includes(vorige.status)) return fail('loopt-al')
    const { bedrag, transactieomschrijving: omschrijving } = taak.details
    // Two clicks start one payment; after a failed one the next has a number of its own.
    const kenmerk = `${taak.uuid}-${vorige?.id ?? 'eerste'}`.slice(0, 100)
    const betaling = await provider.start({
      kenmerk,
      bedrag,
      omschrijving,
      terugUrl: terugkeer(taak.uuid),
      meldUrl: meldadres(concept.id),
    })
    await saveBetaling(db, concept, betaling.id, {
      identiteit,
      taak: { uuid: taak.uuid, soort: 'betaling' },
    })
    return ok(betaling.betaalUrl)
  } catch (error) {
    if (isAppError(error, 'bron-onbereikbaar', 'bron-contract', 'niet-gevonden')) return fail('storing')
    throw error
  }
}

/**
 * Asks the provider how a payment ended, and completes its taak when it was paid. The visitor's own word, or what stands
 * in the return address, counts for nothing. Safe to repeat. True when the taak is done, also by another meanwhile; throws
 * AppError when its source fails.
 */
export async function settleBetaling(
  identiteit: Identiteit,
  uuid: string,
  context: TakenContext = createTakenContext(),
): Promise<boolean> {
  const { db, registratie } = context
  const taak = await registratie.getTaak(identiteit, uuid)
  if (taak?.soort !== 'betaling') return false
  if (taak.status !== 'open') return isGedaan(taak)
  const concept = await loadConcept(db, identiteit, taakSleutel(uuid))
  const id = concept?.gegevens.betaling
  // Who completes it takes the concept away: it may have been done between these two readings.
  if (!concept || !id) return isGedaan(await registratie.getTaak(identiteit, uuid))
  if ((await getBetaalstand(id)) !== 'betaald') return false
  const betaald = { conceptId: concept.id, identiteit, uuid }
  const done = await completeBetaling(db, registratie, betaald, handelingVan(identiteit))
  return done.ok || done.error === 'al-afgerond'
}

const isGedaan = (taak: Taak | null) => taak?.status === 'uitgevoerd' || taak?.status === 'verwerkt'
