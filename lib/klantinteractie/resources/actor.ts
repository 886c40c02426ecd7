import 'server-only'
import { z } from 'zod'
import { actoren } from '@/db/schema'
import type { InvalidParam } from '@/lib/errors/ongeldige-invoer'
import { TELEFOON } from '../digitaal-adres-regels'
import { gelijk, jaNee, keuze, tekst } from '../filters'
import { defineResource } from '../resource'
import { objectUrlOf } from '../urls'
import { alleenLezen, basisUit, identificator, identificatorKolommenVan, toIdentificator } from '../velden'

const SOORTEN = ['medewerker', 'geautomatiseerde_actor', 'organisatorische_eenheid'] as const

const actorIdentificatie = z
  .strictObject({
    functie: z.string().min(1).max(40).optional(),
    emailadres: z.email().max(254).optional(),
    telefoonnummer: z.string().max(20).regex(TELEFOON, 'Dit is geen telefoonnummer').optional(),
    faxnummer: z.string().max(20).optional(),
    omschrijving: z.string().max(200).optional(),
  })
  .meta({ id: 'ActorIdentificatie', description: 'Welke velden er mogen zijn hangt af van soortActor.' })
type Velden = keyof z.output<typeof actorIdentificatie>

const MAG: Record<(typeof SOORTEN)[number], { verplicht: Velden[]; ook: Velden[] }> = {
  medewerker: { verplicht: ['functie', 'telefoonnummer'], ook: ['emailadres'] },
  geautomatiseerde_actor: { verplicht: ['functie'], ook: ['omschrijving'] },
  organisatorische_eenheid: {
    verplicht: [],
    ook: ['omschrijving', 'emailadres', 'faxnummer', 'telefoonnummer'],
  },
}

const actorUit = z
  .strictObject({
    ...basisUit,
    naam: z.string(),
    soortActor: z.enum(SOORTEN),
    indicatieActief: z.boolean(),
    actoridentificator: identificator.nullable(),
    actorIdentificatie: actorIdentificatie.optional(),
  })
  .meta({ id: 'Actor' })

export const actor = defineResource({
  pad: 'actoren',
  enkelvoud: 'actor',
  operationId: 'actoren',
  tabel: actoren,
  invoer: z.strictObject({
    ...alleenLezen(),
    naam: z.string().min(1).max(200),
    soortActor: z.enum(SOORTEN),
    indicatieActief: z.boolean().optional(),
    actoridentificator: identificator.nullable().optional(),
    actorIdentificatie: actorIdentificatie.optional(),
  }),
  uitvoer: actorUit,
  filters: {
    naam: tekst(),
    soortActor: keuze(SOORTEN),
    indicatieActief: jaNee(),
    actoridentificatorCodeObjecttype: tekst(),
    actoridentificatorCodeRegister: tekst(),
    actoridentificatorCodeSoortObjectId: tekst(),
    actoridentificatorObjectId: tekst(),
  },
  waar: (f) => [
    gelijk(actoren.naam, f.naam),
    gelijk(actoren.soortActor, f.soortActor),
    gelijk(actoren.indicatieActief, f.indicatieActief),
    gelijk(actoren.codeObjecttype, f.actoridentificatorCodeObjecttype),
    gelijk(actoren.codeRegister, f.actoridentificatorCodeRegister),
    gelijk(actoren.codeSoortObjectId, f.actoridentificatorCodeSoortObjectId),
    gelijk(actoren.objectId, f.actoridentificatorObjectId),
  ],
  verwijzingen: {},
  regels({ soortActor, actorIdentificatie }) {
    if (!actorIdentificatie) return []
    const { verplicht, ook } = MAG[soortActor]
    const mist = verplicht.filter((veld) => actorIdentificatie[veld] === undefined)
    const teveel = Object.keys(actorIdentificatie).filter(
      (veld) => ![...verplicht, ...ook].some((mag) => mag === veld),
    )
    return [
      ...mist.map((veld) => problem(veld, 'required', 'Dit veld is verplicht.')),
      ...teveel.map((veld) => problem(veld, 'unknown', `Dit veld hoort niet bij ${soortActor}.`)),
    ]
  },
  kolommen: ({ actoridentificator }) => identificatorKolommenVan(actoridentificator),
  toDtos: async (_db, rows) => rows.map(toActorDto),
  uitbreidingen: {},
  expand: [],
})

const problem = (veld: string, code: string, reason: string): InvalidParam => ({
  name: `actorIdentificatie.${veld}`,
  code,
  reason,
})

/** An actor as the API shows it; also inside a klantcontact. */
export const toActorDto = (row: typeof actoren.$inferSelect): z.output<typeof actorUit> => ({
  uuid: row.id,
  url: objectUrlOf('actoren', row.id),
  naam: row.naam,
  soortActor: row.soortActor,
  indicatieActief: row.indicatieActief,
  actoridentificator: toIdentificator(row),
  ...(row.actorIdentificatie ? { actorIdentificatie: row.actorIdentificatie } : {}),
})
