import 'server-only'
import type { Bsn } from '@/lib/domain/bsn'
import type { BrpRelatie } from '@/lib/env/config-schema'
import { AppError } from '@/lib/errors/app-error'
import type { BronHttp } from '@/lib/http/bron-http'
import { parseJson } from '@/lib/http/parse-json'
import { type BrpPersoon, personenAntwoordSchema } from './persoon-schema'
import { toFields } from './persoonsvelden'

const NAAM = 'De Basisregistratie Personen'

export type BrpClient = {
  /** Groups of other people that this portal asks for. */
  readonly relaties: readonly BrpRelatie[]
  /**
   * The registration of one person, or null when the BRP does not know the BSN (BRP API Personen 2.7.0, `/personen`).
   * The BSN travels in the body alone. Throws AppError `bron-onbereikbaar` or `bron-contract`.
   */
  getPersoon(bsn: Bsn): Promise<BrpPersoon | null>
}

export const createBrpClient = (http: BronHttp, relaties: readonly BrpRelatie[]): BrpClient => ({
  relaties,
  async getPersoon(bsn) {
    const antwoord = await http({
      methode: 'POST',
      pad: '/personen',
      logPad: '/personen',
      body: {
        type: 'RaadpleegMetBurgerservicenummer',
        burgerservicenummer: [bsn],
        fields: toFields(relaties),
      },
    })
    // An unknown BSN is an empty list; a 404 is a wrong address and says nothing about the person.
    if (antwoord.status === 404)
      throw new AppError('bron-onbereikbaar', `${NAAM} antwoordde met status 404.`, { bron: 'brp' })
    const { personen } = parseJson(antwoord, personenAntwoordSchema, NAAM)
    const [persoon] = personen
    if (persoon === undefined) return null
    if (personen.length > 1 || persoon.burgerservicenummer !== bsn)
      throw new AppError('bron-contract', `${NAAM} antwoordde over iemand anders dan gevraagd.`, {
        bron: 'brp',
      })
    return persoon
  },
})
