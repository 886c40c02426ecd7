import 'server-only'
import type { Bedrijf, Identiteit } from '@/lib/domain/identiteit'
import { AppError } from '@/lib/errors/app-error'
import { fail, ok, type Result } from '@/lib/errors/result'
import type { KvkClient } from '@/lib/kvk/kvk-client'
import { getGenoteerdeKvk } from '@/lib/services/inzage/noteer-eigen-inzage'
import type { Bedrijfsgegevens, VestigingDetail } from './dto'
import { toBedrijfsgegevens, toVestigingDetail, toVestigingKeuze } from './to-bedrijfsgegevens'

/** `niet-van-toepassing`: the visitor is no company. `niet-aangesloten`: this portal has no KVK. Either way the part is not shown. */
export type BedrijfsgegevensFout = 'niet-van-toepassing' | 'niet-aangesloten'

/**
 * The visitor's own company in the Handelsregister; null when KVK does not know it. The branches may fail on their
 * own and are then named in `onvolledig`. Throws AppError `bron-onbereikbaar` or `bron-contract` when the company itself
 * did not arrive.
 */
export async function getBedrijfsgegevens(
  identiteit: Identiteit,
  connect: () => KvkClient | null = () => getGenoteerdeKvk(identiteit),
): Promise<Result<Bedrijfsgegevens | null, BedrijfsgegevensFout>> {
  if (identiteit.soort !== 'bedrijf') return fail('niet-van-toepassing')
  const kvk = connect()
  if (!kvk) return fail('niet-aangesloten')

  const [profiel, vestigingen, vestiging] = await Promise.all([
    kvk.getBasisprofiel(identiteit.kvkNummer),
    unlessSourceFails(kvk.listVestigingen(identiteit.kvkNummer)),
    unlessSourceFails(getOwnVestiging(kvk, identiteit)),
  ])
  if (!profiel) return ok(null)
  const onvolledig: Bedrijfsgegevens['onvolledig'] = []
  if (!vestigingen.ok) onvolledig.push('vestigingen')
  if (!vestiging.ok) onvolledig.push('vestiging')
  return ok(
    toBedrijfsgegevens(profiel, {
      vestigingen: vestigingen.ok ? vestigingen.value.map(toVestigingKeuze) : null,
      vestiging: vestiging.ok ? vestiging.value : null,
      onvolledig,
    }),
  )
}

async function getOwnVestiging(kvk: KvkClient, identiteit: Bedrijf): Promise<VestigingDetail | null> {
  if (!identiteit.vestigingsnummer) return null
  const vestiging = await kvk.getVestiging(identiteit.kvkNummer, identiteit.vestigingsnummer)
  return vestiging && toVestigingDetail(vestiging)
}

/** A failing source becomes a missing part; a bug stays a bug. */
async function unlessSourceFails<T>(vraag: Promise<T>): Promise<Result<T, 'bron'>> {
  try {
    return ok(await vraag)
  } catch (error) {
    if (error instanceof AppError) return fail('bron')
    throw error
  }
}
