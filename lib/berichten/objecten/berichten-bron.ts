import 'server-only'
import { z } from 'zod'
import type { Handelingsperspectief } from '@/lib/domain/handelingsperspectief'
import { datumTijd, tekst } from '@/lib/http/velden'
import { identificatieSchema, toIdentificatie, toPersoonUrn } from '@/lib/objecten/identificatie'
import type { ObjectenApi, ObjectRecord } from '@/lib/objecten/objecten-api'
import type { Bericht } from '../bericht'
import type { BerichtenBron } from '../extern/berichten-bron'

const moment = datumTijd.transform((waarde) => (waarde === null ? null : new Date(waarde)))

/** Objecttype bericht-v1 (NL Portal), read tolerantly; mind the small letters, unlike Open VTB. */
const dataSchema = z.object({
  onderwerp: tekst,
  berichtTekst: tekst,
  publicatiedatum: moment,
  referentie: tekst,
  identificatie: identificatieSchema,
  geopend: z.union([z.boolean(), z.stringbool()]).nullish().catch(false),
  berichtType: tekst,
  handelingsperspectief: tekst,
  einddatumHandelingstermijn: moment,
  bijlages: z.array(z.string()).nullish().catch(null),
})

const PERSPECTIEVEN: Readonly<Record<string, Handelingsperspectief>> = {
  betalen: 'betalen',
  'informatie verstrekken': 'informatie_geven',
  'informatie ontvangen': 'informatie_krijgen',
}

/** Berichten as objects of objecttype bericht-v1. It tells that a bericht was opened, not when. */
export function createObjectenBerichten(api: ObjectenApi): BerichtenBron {
  return {
    id: api.id,
    async load(persoon) {
      const identificatie = toIdentificatie(persoon)
      if (!identificatie) return []
      const found = await api.search([
        ['identificatie__type', identificatie.type],
        ['identificatie__value', identificatie.value],
      ])
      return found.flatMap((gelezen) => toBericht(gelezen) ?? [])
    },
    async find(uuid) {
      const gelezen = await api.find(uuid)
      const bericht = gelezen && toBericht(gelezen)
      if (!bericht) return null
      return {
        bericht,
        open: async (nu) => ((await api.patch(gelezen, { geopend: true })) ? nu : null),
      }
    },
  }
}

/** Null for an object that names no receiver: whose it is cannot be proved, so it is nobody's. */
function toBericht({ uuid, record }: ObjectRecord): Bericht | null {
  const { data } = dataSchema.safeParse(record.data)
  const ontvanger = data && toPersoonUrn(data.identificatie.type, data.identificatie.value)
  if (!data || !ontvanger) return null
  // Without a moment of publication nobody said that it may be read.
  if (data.publicatiedatum === null) return null
  const geopendOp = data.geopend ? new Date(record.startAt ?? data.publicatiedatum) : null
  return {
    uuid,
    versie: 1,
    onderwerp: data.onderwerp,
    berichtTekst: data.berichtTekst,
    publicatiedatum: data.publicatiedatum,
    referentie: data.referentie,
    berichtType: data.berichtType,
    handelingsPerspectief: PERSPECTIEVEN[data.handelingsperspectief] ?? '',
    einddatumHandelingsTermijn: data.einddatumHandelingstermijn,
    mijnOverheidBerichtenbox: false,
    bijlagen: (data.bijlages ?? []).flatMap(toBijlage),
    isGerelateerdAan: [],
    ontvanger,
    geopendOp,
    alsOngelezenGemarkeerd: false,
    gearchiveerdOp: null,
    ingetrokkenOp: null,
  }
}

/** A document by its URL in a Documenten API; the uuid at its end is what we know it by. */
function toBijlage(url: string): Bericht['bijlagen'] {
  const uuid = url.split('/').at(-1) ?? ''
  if (!z.guid().safeParse(uuid).success) return []
  return [{ informatieObject: `urn:uuid:${uuid.toLowerCase()}`, isBerichtTypeBijlage: false }]
}
