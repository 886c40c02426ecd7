import 'server-only'
import { z } from 'zod'
import type { KvkNummer, Vestigingsnummer } from '@/lib/domain/kvk-nummer'
import { AppError } from '@/lib/errors/app-error'
import type { BronAntwoord } from '@/lib/http/bron'
import type { BronHttp } from '@/lib/http/bron-http'
import { parseJson } from '@/lib/http/parse-json'
import {
  basisprofielSchema,
  type KvkBasisprofiel,
  type KvkVestiging,
  type KvkVestigingRegel,
  vestigingenSchema,
  vestigingSchema,
} from './profiel-schema'

const foutSchema = z.object({ fout: z.array(z.object({ code: z.string() })).min(1) })
const NAAM = 'Het Handelsregister'

/** Every method throws AppError `bron-onbereikbaar` or `bron-contract`. */
export type KvkClient = {
  /** Null when KVK does not know the number (404, IPD0005). */
  getBasisprofiel(kvkNummer: KvkNummer): Promise<KvkBasisprofiel | null>
  /** Every branch; none when KVK answers that there is nothing to deliver. */
  listVestigingen(kvkNummer: KvkNummer): Promise<KvkVestigingRegel[]>
  /** Null when it does not exist or is another company's: a vestigingsnummer alone proves nothing. */
  getVestiging(kvkNummer: KvkNummer, vestigingsnummer: Vestigingsnummer): Promise<KvkVestiging | null>
}

export const createKvkClient = (http: BronHttp): KvkClient => ({
  async getBasisprofiel(kvkNummer) {
    const antwoord = await http({
      methode: 'GET',
      pad: `/basisprofielen/${kvkNummer}`,
      logPad: '/basisprofielen/{kvkNummer}',
    })
    if (isOnbekend(antwoord)) return null
    const profiel = parseJson(antwoord, basisprofielSchema, NAAM)
    requireSame(profiel.kvkNummer, kvkNummer)
    return profiel
  },

  async listVestigingen(kvkNummer) {
    const antwoord = await http({
      methode: 'GET',
      pad: `/basisprofielen/${kvkNummer}/vestigingen`,
      logPad: '/basisprofielen/{kvkNummer}/vestigingen',
    })
    if (isOnbekend(antwoord)) return []
    const lijst = parseJson(antwoord, vestigingenSchema, NAAM)
    requireSame(lijst.kvkNummer, kvkNummer)
    return lijst.vestigingen
  },

  async getVestiging(kvkNummer, vestigingsnummer) {
    const antwoord = await http({
      methode: 'GET',
      pad: `/vestigingsprofielen/${vestigingsnummer}`,
      logPad: '/vestigingsprofielen/{vestigingsnummer}',
    })
    if (isOnbekend(antwoord)) return null
    const vestiging = parseJson(antwoord, vestigingSchema, NAAM)
    return vestiging.kvkNummer === kvkNummer ? vestiging : null
  },
})

/** A 404 that KVK itself gives (`fout`, codes IPD…) means unknown; any other one is a wrong address or gateway. */
function isOnbekend({ status, body }: BronAntwoord): boolean {
  if (status !== 404) return false
  if (foutSchema.safeParse(body).success) return true
  throw new AppError('bron-onbereikbaar', `${NAAM} antwoordde met status 404.`, { bron: 'kvk' })
}

function requireSame(antwoord: string | undefined, gevraagd: KvkNummer): void {
  if (antwoord !== gevraagd)
    throw new AppError('bron-contract', `${NAAM} antwoordde over een ander bedrijf dan gevraagd.`, {
      bron: 'kvk',
    })
}
