import 'server-only'
import { asc, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Executor } from '@/db/client'
import {
  actoren,
  actorKlantcontacten,
  betrokkenen,
  bijlagen,
  internetaken,
  klantcontacten,
  onderwerpobjecten,
} from '@/db/schema'
import { idsPer } from '../relaties'
import { defineResource } from '../resource'
import { objectUrlOf, verwijsAlle } from '../urls'
import { alleenLezen, alsGevuld, basisUit, tijdstipVeld, verwijzingUit } from '../velden'
import { actor, toActorDto } from './actor'
import { klantcontactFilters, klantcontactWaar } from './klantcontact-filters'

const nummer = z
  .string()
  .regex(/^\d{1,10}$/, 'Een nummer heeft hooguit 10 cijfers')
  .nullable()
  .optional()

export const klantcontact = defineResource({
  pad: 'klantcontacten',
  enkelvoud: 'klantcontact',
  operationId: 'klantcontacten',
  tabel: klantcontacten,
  invoer: z.strictObject({
    ...alleenLezen(
      'gingOverOnderwerpobjecten',
      'hadBetrokkenActoren',
      'omvatteBijlagen',
      'hadBetrokkenen',
      'leiddeTotInterneTaken',
      '_expand',
    ),
    nummer: nummer.describe('Verouderd; gebruik referentienummer.'),
    referentienummer: z.string().min(1).max(10).nullable().optional(),
    kanaal: z.string().min(1).max(50),
    onderwerp: z.string().min(1).max(200),
    inhoud: z.string().max(1000).optional(),
    reactie: z.string().max(4000).optional(),
    indicatieContactGelukt: z.boolean().nullable().optional(),
    hoofdOnderwerpType: z.url().max(200).or(z.literal('')).optional(),
    verdereActieOndernomen: z.boolean().optional(),
    taal: z.string().min(1).max(3),
    vertrouwelijk: z.boolean(),
    plaatsgevondenOp: tijdstipVeld.optional(),
    metadata: z.record(z.string(), z.json()).optional(),
  }),
  uitvoer: z.strictObject({
    ...basisUit,
    gingOverOnderwerpobjecten: z.array(verwijzingUit),
    hadBetrokkenActoren: z.array(actor.uitvoer),
    omvatteBijlagen: z.array(verwijzingUit),
    hadBetrokkenen: z.array(verwijzingUit),
    leiddeTotInterneTaken: z.array(verwijzingUit),
    nummer: z.string(),
    referentienummer: z.string(),
    kanaal: z.string(),
    onderwerp: z.string(),
    inhoud: z.string(),
    reactie: z.string(),
    indicatieContactGelukt: z.boolean().nullable(),
    hoofdOnderwerpType: z.string().optional(),
    verdereActieOndernomen: z.boolean(),
    taal: z.string(),
    vertrouwelijk: z.boolean(),
    plaatsgevondenOp: z.iso.datetime(),
    metadata: z.record(z.string(), z.json()),
  }),
  filters: klantcontactFilters,
  waar: klantcontactWaar,
  volgorde: [desc(klantcontacten.plaatsgevondenOp), desc(klantcontacten.id)],
  verwijzingen: {},
  kolommen: ({ nummer, referentienummer, plaatsgevondenOp }) => ({
    ...nummerKolom(referentienummer ?? nummer),
    ...(plaatsgevondenOp ? { plaatsgevondenOp: new Date(plaatsgevondenOp) } : {}),
  }),
  async toDtos(db, rows) {
    const ids = rows.map(({ id }) => id)
    const [onderwerpen, actorenPer, bijlagenPer, betrokkenenPer, takenPer] = await Promise.all([
      idsPer(db, onderwerpobjecten, onderwerpobjecten.klantcontactId, ids),
      loadActoren(db, ids),
      idsPer(db, bijlagen, bijlagen.wasBijlageVanKlantcontactId, ids),
      idsPer(db, betrokkenen, betrokkenen.hadKlantcontactId, ids),
      idsPer(db, internetaken, internetaken.aanleidinggevendKlantcontactId, ids),
    ])
    return rows.map((row) => ({
      uuid: row.id,
      url: objectUrlOf('klantcontacten', row.id),
      gingOverOnderwerpobjecten: verwijsAlle('onderwerpobjecten', onderwerpen.get(row.id)),
      hadBetrokkenActoren: (actorenPer.get(row.id) ?? []).map((each) => toActorDto(each.actor)),
      omvatteBijlagen: verwijsAlle('bijlagen', bijlagenPer.get(row.id)),
      hadBetrokkenen: verwijsAlle('betrokkenen', betrokkenenPer.get(row.id)),
      leiddeTotInterneTaken: verwijsAlle('internetaken', takenPer.get(row.id)),
      nummer: row.referentienummer,
      referentienummer: row.referentienummer,
      kanaal: row.kanaal,
      onderwerp: row.onderwerp,
      inhoud: row.inhoud,
      reactie: row.reactie,
      indicatieContactGelukt: row.indicatieContactGelukt,
      ...alsGevuld('hoofdOnderwerpType', row.hoofdOnderwerpType),
      verdereActieOndernomen: row.verdereActieOndernomen,
      taal: row.taal,
      vertrouwelijk: row.vertrouwelijk,
      plaatsgevondenOp: row.plaatsgevondenOp.toISOString(),
      metadata: row.metadata,
    }))
  },
  uitbreidingen: {
    gingOverOnderwerpobjecten: 'onderwerpobjecten',
    hadBetrokkenen: 'betrokkenen',
    leiddeTotInterneTaken: 'internetaken',
    omvatteBijlagen: 'bijlagen',
  },
  expand: [
    'gingOverOnderwerpobjecten',
    'hadBetrokkenen',
    'hadBetrokkenen.digitaleAdressen',
    'hadBetrokkenen.wasPartij',
    'leiddeTotInterneTaken',
    'omvatteBijlagen',
  ],
  publicatie: {
    kanaal: 'klantcontacten',
    resource: 'klantcontact',
    kenmerken: ({ verdereActieOndernomen }) => ({ verdereActieOndernomen: String(verdereActieOndernomen) }),
  },
})

/** `nummer` is the deprecated name of the same thing; null or absent leaves the table's own numbering. */
export const nummerKolom = (waarde: string | null | undefined) => ({ referentienummer: waarde ?? undefined })

async function loadActoren(db: Executor, ids: string[]) {
  if (ids.length === 0) return new Map<string, never[]>()
  const rows = await db
    .select({ klantcontactId: actorKlantcontacten.klantcontactId, actor: actoren })
    .from(actorKlantcontacten)
    .innerJoin(actoren, eq(actoren.id, actorKlantcontacten.actorId))
    .where(inArray(actorKlantcontacten.klantcontactId, ids))
    .orderBy(asc(actoren.id))
  return Map.groupBy(rows, ({ klantcontactId }) => klantcontactId)
}
