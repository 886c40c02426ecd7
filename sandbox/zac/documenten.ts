import { z } from 'zod'
import { GEMEENTE, type Register } from './omgeving'

const metUrl = z.object({ url: z.string() })
const types = z.object({ results: z.array(z.object({ url: z.string(), omschrijving: z.string() })) })

type Document = { titel: string; bestand: File; informatieobjecttype: string }

/** Stores a file as a finished document in the register and gives its URL. */
export async function maakDocument({ api, rsin }: Register, document: Document): Promise<string> {
  const inhoud = Buffer.from(await document.bestand.arrayBuffer())
  const { url } = await api(metUrl, {
    methode: 'POST',
    pad: '/documenten/api/v1/enkelvoudiginformatieobjecten',
    body: {
      bronorganisatie: rsin,
      creatiedatum: new Date().toISOString().slice(0, 10),
      titel: document.titel,
      vertrouwelijkheidaanduiding: 'zaakvertrouwelijk',
      auteur: 'Zaakafhandelcomponent',
      status: 'definitief',
      formaat: document.bestand.type,
      taal: 'nld',
      bestandsnaam: document.bestand.name,
      bestandsomvang: inhoud.byteLength,
      inhoud: inhoud.toString('base64'),
      indicatieGebruiksrecht: null,
      informatieobjecttype: document.informatieobjecttype,
    },
  })
  return url
}

/** Any informatieobjecttype of the register, for a document that belongs to no zaak. */
export async function eenInformatieobjecttype({ api }: Register): Promise<string> {
  const { results } = await api(types, { pad: '/catalogi/api/v1/informatieobjecttypen' })
  const [eerste] = results
  if (!eerste) throw new Error('Het register kent geen informatieobjecttypen.')
  return eerste.url
}

/** URN of a document (Open VTB 0.1.0). */
export const documentUrn = (url: string) =>
  `urn:nld:${GEMEENTE}:informatieobject:uuid:${url.split('/').at(-1)}`
