import 'server-only'
import { z } from 'zod'
import type { OntvangerSleutel, Ontvangersregistratie } from '../ontvangersregistratie'
import { bsnCodes, kvkCodes, rsinCodes, vestigingCodes } from '../partij-codes'
import { toPostadres } from '../postadres'
import { findVestiging, searchPartijen } from './find-partij'
import { loadKlant } from './klantregistratie'
import type { OpenKlantApi } from './openklant-api'
import { type OkPartij, partijSchema } from './schemas'

/** The Ontvangersregistratie on an Open Klant. */
export const createOpenKlantOntvangersregistratie = (api: OpenKlantApi): Ontvangersregistratie => ({
  async findId(sleutel) {
    const [eerste, ...meer] = (await search(api, sleutel)).filter(isActief)
    return eerste !== undefined && meer.length === 0 ? eerste.uuid : null
  },

  async getOntvanger(id) {
    if (!z.guid().safeParse(id).success) return null
    const partij = await api.find(`/partijen/${id}`, partijSchema, ['digitaleAdressen'])
    if (!partij || !isActief(partij)) return null
    const { naam, voorkeurstaal, voorkeursAdresId, digitaleAdressen } = await loadKlant(api, partij)
    return {
      id: partij.uuid,
      naam,
      voorkeurstaal,
      adressen: digitaleAdressen.map((adres) => ({
        ...adres,
        // A standard of one contact is not the standard of the customer.
        standaard: adres.standaard && adres.eigen,
        voorkeur: adres.id === voorkeursAdresId,
      })),
      postadres: toPostadres(partij.correspondentieadres) ?? toPostadres(partij.bezoekadres),
    }
  },
})

const isActief = ({ indicatieActief }: OkPartij) => indicatieActief !== false

async function search(api: OpenKlantApi, sleutel: OntvangerSleutel): Promise<OkPartij[]> {
  switch (sleutel.soort) {
    case 'bsn':
      return searchPartijen(api, bsnCodes(sleutel.bsn))
    case 'rsin':
      return searchPartijen(api, rsinCodes(sleutel.rsin))
    case 'vestiging':
      return searchPartijen(api, vestigingCodes(sleutel.vestigingsnummer))
    case 'klant': {
      const nummer = sleutel.klantnummer.padStart(10, '0')
      const gevonden = await api.list('/partijen', { nummer }, [], partijSchema)
      return gevonden.filter((partij) => partij.nummer.padStart(10, '0') === nummer)
    }
    case 'kvk': {
      const { kvkNummer, vestigingsnummer } = sleutel
      if (!vestigingsnummer) return searchPartijen(api, kvkCodes(kvkNummer))
      const vestiging = await findVestiging(api, kvkNummer, vestigingsnummer)
      return vestiging ? [vestiging] : []
    }
  }
}
