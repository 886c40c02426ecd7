import { z } from 'zod'
import { tekst } from '@/lib/http/velden'
import { toIdentificatie, toPersoonUrn } from '@/lib/objecten/identificatie'
import { koppelingSchema, toGerelateerdAan } from '@/lib/objecten/koppeling'
import { readDag } from '@/lib/objecten/read-dag'
import { readPortaalformulier, toVerzondenData } from './portaalformulier'
import type { TaakVorm } from './vorm'

const gegevens = z.record(z.string(), z.json()).nullish().catch(null)
const dataSchema = z.object({
  bsn: tekst,
  kvk: tekst,
  titel: tekst,
  title: tekst,
  status: tekst,
  verwerker_taak_id: tekst,
  formulier_id: tekst,
  formulier_url: tekst,
  verloopdatum: tekst,
  koppeling: koppelingSchema,
  data: gegevens,
  verzonden_data: gegevens,
})

/** Klanttaak V1 (Open Objecten, 2022): a form for a `bsn` or `kvk`, without a title of its own. */
export const taakV1: TaakVorm = {
  voorwaarden(persoon) {
    const identificatie = toIdentificatie(persoon)
    if (!identificatie || identificatie.type === 'rsin') return null
    return [[identificatie.type, identificatie.value]]
  },
  read(ruw) {
    const gelezen = dataSchema.safeParse(ruw)
    if (!gelezen.success) return null
    const { bsn, kvk, formulier_id: formulier, formulier_url: link, ...data } = gelezen.data
    return {
      ...readPortaalformulier({
        formulier: link ? { soort: 'url', value: link } : { soort: 'id', value: formulier },
        data: data.data,
        verzonden_data: data.verzonden_data,
      }),
      titel: data.titel || data.title || formulier,
      toelichting: '',
      status: data.status,
      einddatum: readDag(data.verloopdatum),
      verwerkerTaakId: data.verwerker_taak_id,
      isToegewezenAan: bsn ? toPersoonUrn('bsn', bsn) : toPersoonUrn('kvk', kvk),
      isGerelateerdAan: toGerelateerdAan(data.koppeling),
    }
  },
  statussen: { open: 'open', uitgevoerd: 'ingediend' },
  write: (_data, details) => ({ verzonden_data: toVerzondenData(details) }),
}
