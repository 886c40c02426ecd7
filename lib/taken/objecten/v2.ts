import { z } from 'zod'
import { tekst } from '@/lib/http/velden'
import { identificatieSchema, toIdentificatie, toPersoonUrn } from '@/lib/objecten/identificatie'
import { koppelingSchema, toGerelateerdAan } from '@/lib/objecten/koppeling'
import { readDag } from '@/lib/objecten/read-dag'
import { readInhoud } from '../extern/read-inhoud'
import { portaalformulierSchema, readPortaalformulier, toVerzondenData } from './portaalformulier'
import type { TaakVorm } from './vorm'

const dataSchema = z.object({
  titel: tekst,
  toelichting: tekst,
  status: tekst,
  soort: tekst,
  verloopdatum: tekst,
  identificatie: identificatieSchema,
  koppeling: koppelingSchema,
  verwerker_taak_id: tekst,
  url: z.object({ uri: z.string() }).nullish().catch(null),
  portaalformulier: portaalformulierSchema,
  formtaak: portaalformulierSchema,
  ogonebetaling: z
    .object({ bedrag: z.union([z.number(), z.string()]), betaalkenmerk: tekst, pspid: tekst })
    .nullish()
    .catch(null),
})
type Data = z.output<typeof dataSchema>

/** Klanttaak V2 (Open Objecten, 2024) and V1.1.1 (NL Portal), which differ in the name of `koppeling.uuid` alone. */
export const taakV2: TaakVorm = {
  voorwaarden(persoon) {
    const identificatie = toIdentificatie(persoon)
    if (!identificatie) return null
    return [
      ['identificatie__type', identificatie.type],
      ['identificatie__value', identificatie.value],
    ]
  },
  read(ruw) {
    const gelezen = dataSchema.safeParse(ruw)
    if (!gelezen.success) return null
    const { data } = gelezen
    return {
      ...readDeel(data),
      titel: data.titel,
      toelichting: data.toelichting,
      status: data.status,
      einddatum: readDag(data.verloopdatum),
      verwerkerTaakId: data.verwerker_taak_id,
      isToegewezenAan: toPersoonUrn(data.identificatie.type, data.identificatie.value),
      isGerelateerdAan: toGerelateerdAan(data.koppeling),
    }
  },
  statussen: { open: 'open', uitgevoerd: 'afgerond' },
  /** Only a form has a place for what was sent. */
  write(data, details) {
    const deel = ['portaalformulier', 'formtaak'].find((naam) => data[naam])
    return deel ? { [deel]: { verzonden_data: toVerzondenData(details) } } : null
  },
}

/** The part that belongs to `soort`; Nijmegen writes `formtaak` for `portaalformulier`, and in either place. */
function readDeel({ soort, url, ogonebetaling, portaalformulier, formtaak }: Data) {
  switch (soort) {
    case 'url':
      return readInhoud('url', { uitvraagLink: url?.uri })
    case 'ogonebetaling':
      return readInhoud('betaling', {
        bedrag: ogonebetaling?.bedrag,
        transactieomschrijving: ogonebetaling?.betaalkenmerk,
        doelrekening: { code: ogonebetaling?.pspid },
      })
    case 'portaalformulier':
    case 'formtaak':
      return readPortaalformulier(portaalformulier ?? formtaak)
    default:
      return readInhoud(undefined, {})
  }
}
