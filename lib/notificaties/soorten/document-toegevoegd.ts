import 'server-only'
import { beoordeelDocument } from '@/lib/domain/zichtbaarheid/beoordeel-document'
import type { Register } from '@/lib/zgw/register'
import type { ZgwZaakInformatieObject } from '@/lib/zgw/schemas/zaak'
import type { Bronnen } from './bronnen'
import { isAan, overZaak } from './read-zaak'
import { type Gebeurtenis, later, melden, niet, type Soort, type Uitslag } from './soort'

/**
 * Tells of a document that the municipality put on a zaak, once the citizen may see it: at the link with the zaak, or
 * later when the document itself becomes definitive. What somebody sent in themselves is no news to them.
 */
export const documentToegevoegd: Soort = {
  naam: 'document-toegevoegd',
  past: ({ kanaal, resource, actie }) =>
    (kanaal === 'zaken' && resource === 'zaakinformatieobject' && actie === 'create') ||
    (kanaal === 'documenten' && resource === 'enkelvoudiginformatieobject' && actie !== 'destroy'),
  async lees(gebeurtenis, bronnen) {
    const register = bronnen.registerVan(gebeurtenis.resourceUrl)
    if (!register) return niet('onbekend-register')
    const [relatie, ...meer] = await listRelaties(register, gebeurtenis)
    if (!relatie) return niet('geen-zaak')
    // A document of several zaken would be one event for several groups of people: each link has its own event.
    if (meer.length > 0) return niet('meer-zaken')
    return readDocument(register, relatie, bronnen)
  },
}

async function listRelaties(register: Register, { kanaal, resourceUrl }: Gebeurtenis) {
  if (kanaal === 'documenten') return register.zaken.listByInformatieobject(resourceUrl)
  const relatie = await register.zaken.findInformatieobject(resourceUrl)
  return relatie ? [relatie] : []
}

async function readDocument(
  register: Register,
  { zaak, informatieobject }: ZgwZaakInformatieObject,
  bronnen: Bronnen,
): Promise<Uitslag> {
  const gelezen = await bronnen.readZaak(register, zaak)
  if (!gelezen.ok) return gelezen.uitslag
  if (!isAan('document-toegevoegd', bronnen, gelezen)) return niet('staat-uit')
  const uuid = register.documenten.uuidOf(informatieobject)
  const document = uuid && (await register.documenten.find(uuid))
  if (!document) return niet('weg')
  if (document.ontvangstdatum) return niet('van-de-inwoner', gelezen.personen)
  const type = await register.catalogi.findInformatieobjecttype(document.informatieobjecttype)
  const oordeel = beoordeelDocument(document, type?.omschrijving ?? null, bronnen.zichtbaarheid.documenten)
  if (!oordeel.toegestaan) return oordeel.reden === 'geen-inhoud' ? later(oordeel.reden) : niet(oordeel.reden)
  return melden({
    ...overZaak(gelezen),
    soort: 'document-toegevoegd',
    gebeurtenis: `document-toegevoegd:${register.id}:${gelezen.zaak.uuid}:${uuid}`,
  })
}
