import { z } from 'zod'
import { tekst } from '@/lib/http/velden'
import { toIdentificatie, toPersoonUrn } from '@/lib/objecten/identificatie'
import { koppelingSchema, toGerelateerdAan } from '@/lib/objecten/koppeling'
import { readDag } from '@/lib/objecten/read-dag'
import { portaalformulierSchema, readPortaalformulier, toVerzondenData } from './portaalformulier'
import type { TaakVorm } from './vorm'

const dataSchema = z.object({
  titel: tekst,
  toelichting: tekst,
  status: tekst,
  verloopdatum: tekst,
  betrokkene: z.object({
    authorizee: z.object({
      legalSubject: z.object({ identifierType: z.string(), identifier: z.string() }),
    }),
  }),
  koppeling: koppelingSchema,
  verwerker_taak_id: tekst,
  portaalformulier: portaalformulierSchema,
})

/** Path in `record.data` of the person, as DigiD without machtiging writes it. */
const PERSOON = 'betrokkene__authorizee__legalSubject'

/** OIP klanttaak (GZAC plugin, 2026): a form elsewhere for a `betrokkene`. */
export const taakOip: TaakVorm = {
  voorwaarden(persoon) {
    const identificatie = toIdentificatie(persoon)
    if (!identificatie) return null
    return [
      [`${PERSOON}__identifierType`, identificatie.type],
      [`${PERSOON}__identifier`, identificatie.value],
    ]
  },
  read(ruw) {
    const gelezen = dataSchema.safeParse(ruw)
    if (!gelezen.success) return null
    const { data } = gelezen
    const { identifierType, identifier } = data.betrokkene.authorizee.legalSubject
    return {
      ...readPortaalformulier(data.portaalformulier),
      titel: data.titel,
      toelichting: data.toelichting,
      status: data.status,
      einddatum: readDag(data.verloopdatum),
      verwerkerTaakId: data.verwerker_taak_id,
      isToegewezenAan: toPersoonUrn(identifierType, identifier),
      isGerelateerdAan: toGerelateerdAan(data.koppeling),
    }
  },
  statussen: { open: 'open', uitgevoerd: 'uitgevoerd' },
  write: (_data, details) => ({ portaalformulier: { verzonden_data: toVerzondenData(details) } }),
}
