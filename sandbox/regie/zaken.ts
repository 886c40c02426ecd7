import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { personas } from '../personas'
import { Fout } from '../zgw/http/problem'
import { REGISTERNAMEN } from '../zgw/profiel'
import type { Register } from '../zgw/register'
import { Bouwer } from '../zgw/seed/bouwer'
import { bedrijf, burger } from '../zgw/seed/rollen'
import type { RolZaad, ZaakZaad } from '../zgw/seed/zaad'
import { ref } from '../zgw/verwijzingen'

const PERSONA_IDS = personas.map((persona) => persona.id)

export const zaakInvoer = z.strictObject({
  register: z.enum(REGISTERNAMEN),
  persona: z.enum(PERSONA_IDS),
  omschrijving: z.string().max(80),
  /** Name of a seeded zaaktype; default one that every register has its own of. */
  zaaktype: z.string().optional(),
  rol: z.enum(['Aanvrager', 'Medeaanvrager', 'Belanghebbende']).default('Aanvrager'),
  /** Closed yesterday with the zaaktype's first resultaat. */
  afgerond: z.boolean().default(false),
  /** So many definitive documents, for measurements. */
  documenten: z.int().min(0).max(200).default(0),
  vertrouwelijkheidaanduiding: z
    .enum([
      'openbaar',
      'beperkt_openbaar',
      'intern',
      'zaakvertrouwelijk',
      'vertrouwelijk',
      'confidentieel',
      'geheim',
      'zeer_geheim',
    ])
    .default('zaakvertrouwelijk'),
})

const STANDAARD_ZAAKTYPE = { waterdam: 'melding-openbare-ruimte', rijnzoom: 'sloopmelding' }

function rolVan(invoer: z.infer<typeof zaakInvoer>): RolZaad {
  if (invoer.persona === 'bakkerij') return { ...bedrijf.rsin, rol: invoer.rol }
  if (invoer.persona === 'bakkerij-haven') return { ...bedrijf.vestiging, rol: invoer.rol }
  return burger(invoer.persona, invoer.rol)
}

/**
 * Makes a zaak as the seed does, for a test that wants one of its own. Gives its uuid, number and URL.
 * Throws a 400 for a zaaktype that the register does not have.
 */
export function maakZaak(register: Register, invoer: z.infer<typeof zaakInvoer>) {
  const bouwer = new Bouwer(register)
  const zaaktype = invoer.zaaktype ?? STANDAARD_ZAAKTYPE[invoer.register]
  const verwijzing = bouwer.ref('zaaktypen', zaaktype)
  const stappen = register.opslag.waar('statustypen', 'zaaktype', verwijzing)
  if (stappen.length === 0)
    throw new Fout(400, 'invalid', `Het zaaktype ${zaaktype} bestaat niet in ${register.titel}`)
  const resultaat = register.opslag.waar('resultaattypen', 'zaaktype', verwijzing)[0]
  const soort = register.opslag
    .waar('zaaktype-informatieobjecttypen', 'zaaktype', verwijzing)
    .find((relatie) => relatie.richting === 'uitgaand')
  const documentsoort = register.opslag.opRef('informatieobjecttypen', soort?.informatieobjecttype)
  const zaad: ZaakZaad = {
    naam: `regie-${randomUUID()}`,
    zaaktype,
    omschrijving: invoer.omschrijving,
    start: -14,
    status: invoer.afgerond ? stappen.length - 1 : 0,
    ...(invoer.afgerond && resultaat ? { eind: -1, resultaat: resultaat.omschrijving } : {}),
    rollen: [rolVan(invoer)],
    documenten: Array.from({ length: documentsoort ? invoer.documenten : 0 }, (_, index) => ({
      titel: `Brief ${index + 1}`,
      bestand: 'besluit.pdf',
      soort: documentsoort?.omschrijving ?? '',
      richting: 'verstuurd',
      dag: 1,
    })),
    velden: { vertrouwelijkheidaanduiding: invoer.vertrouwelijkheidaanduiding },
  }
  const { uuid, identificatie } = bouwer.zaak(zaad)
  return { uuid, identificatie, url: `${register.origin}${ref('zaken', uuid)}` }
}
