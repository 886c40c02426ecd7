import 'server-only'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Executor } from '@/db/client'
import { actoren, internetaakActoren, internetaken, klantcontacten } from '@/db/schema'
import { gelijk, heeft, keuze, objectUrl, tekst, tijdstip, uuid, vanUrl } from '../filters'
import { defineResource } from '../resource'
import { objectUrlOf, verwijs, verwijsAlle } from '../urls'
import { alleenLezen, basisUit, tijdstipVeld, verwijzing, verwijzingUit } from '../velden'
import { nummerKolom } from './klantcontact'

const t = internetaken
const STATUSSEN = ['te_verwerken', 'verwerkt'] as const

export const internetaak = defineResource({
  pad: 'internetaken',
  enkelvoud: 'internetaak',
  operationId: 'internetaken',
  tabel: internetaken,
  invoer: z.strictObject({
    ...alleenLezen('toegewezenOp'),
    nummer: z
      .string()
      .regex(/^\d{1,10}$/)
      .nullable()
      .optional()
      .describe('Verouderd; gebruik referentienummer.'),
    referentienummer: z.string().min(1).max(10).nullable().optional(),
    gevraagdeHandeling: z.string().min(1).max(200),
    aanleidinggevendKlantcontact: verwijzing,
    toegewezenAanActor: verwijzing.optional().describe('Verouderd; gebruik toegewezenAanActoren.'),
    toegewezenAanActoren: z.array(verwijzing).max(50).optional(),
    toelichting: z.string().max(1000).optional(),
    status: z.enum(STATUSSEN),
    afgehandeldOp: tijdstipVeld.nullable().optional(),
  }),
  uitvoer: z.strictObject({
    ...basisUit,
    nummer: z.string(),
    referentienummer: z.string(),
    gevraagdeHandeling: z.string(),
    aanleidinggevendKlantcontact: verwijzingUit,
    toegewezenAanActor: verwijzingUit.optional(),
    toegewezenAanActoren: z.array(verwijzingUit),
    toelichting: z.string(),
    status: z.enum(STATUSSEN),
    toegewezenOp: z.iso.datetime(),
    afgehandeldOp: z.iso.datetime().nullable(),
  }),
  filters: {
    nummer: tekst(10),
    referentienummer: tekst(10),
    status: keuze(STATUSSEN),
    toegewezenOp: tijdstip(),
    aanleidinggevendKlantcontact__url: objectUrl(),
    aanleidinggevendKlantcontact__uuid: uuid(),
    klantcontact__nummer: tekst(10),
    klantcontact__referentienummer: tekst(10),
    klantcontact__uuid: uuid(),
    actoren__naam: tekst(),
    toegewezenAanActor__url: objectUrl(),
    toegewezenAanActor__uuid: uuid(),
  },
  waar: (f) => [
    gelijk(t.referentienummer, f.nummer),
    gelijk(t.referentienummer, f.referentienummer),
    gelijk(t.status, f.status),
    f.toegewezenOp === undefined ? undefined : gelijk(t.toegewezenOp, new Date(f.toegewezenOp)),
    vanUrl(t.aanleidinggevendKlantcontactId, f.aanleidinggevendKlantcontact__url),
    gelijk(t.aanleidinggevendKlantcontactId, f.aanleidinggevendKlantcontact__uuid),
    gelijk(t.aanleidinggevendKlantcontactId, f.klantcontact__uuid),
    heeft(
      t.aanleidinggevendKlantcontactId,
      (where) => sql`(select ${klantcontacten.id} from ${klantcontacten} where ${where})`,
      [
        gelijk(klantcontacten.referentienummer, f.klantcontact__nummer),
        gelijk(klantcontacten.referentienummer, f.klantcontact__referentienummer),
      ],
    ),
    heeft(
      t.id,
      (where) => sql`(select ${internetaakActoren.internetaakId} from ${internetaakActoren}
        join ${actoren} on ${eq(actoren.id, internetaakActoren.actorId)} where ${where})`,
      [
        gelijk(actoren.naam, f.actoren__naam),
        vanUrl(actoren.id, f.toegewezenAanActor__url),
        gelijk(actoren.id, f.toegewezenAanActor__uuid),
      ],
    ),
  ],
  verwijzingen: {
    aanleidinggevendKlantcontact: klantcontacten,
    toegewezenAanActor: actoren,
    toegewezenAanActoren: actoren,
  },
  regels: ({ status, afgehandeldOp, toegewezenAanActor, toegewezenAanActoren }) =>
    status === 'te_verwerken' && afgehandeldOp
      ? [{ name: 'afgehandeldOp', code: 'invalid', reason: 'Alleen een verwerkte taak is afgehandeld.' }]
      : toegewezenAanActor || toegewezenAanActoren?.length
        ? []
        : [{ name: 'toegewezenAanActoren', code: 'required', reason: 'Wijs de taak aan een actor toe.' }],
  kolommen: ({ nummer, referentienummer, status, afgehandeldOp }, huidig) => ({
    ...nummerKolom(referentienummer ?? nummer),
    afgehandeldOp: afgehandeld(status ?? huidig?.status, afgehandeldOp, huidig?.afgehandeldOp),
  }),
  async naOpslaan({ db }, id, { toegewezenAanActor, toegewezenAanActoren }) {
    const gewenst = toegewezenAanActoren ?? (toegewezenAanActor ? [toegewezenAanActor] : undefined)
    if (!gewenst) return
    await db.delete(internetaakActoren).where(eq(internetaakActoren.internetaakId, id))
    const actorIds = [...new Set(gewenst.map(({ uuid }) => uuid.toLowerCase()))]
    if (actorIds.length === 0) return
    await db.insert(internetaakActoren).values(actorIds.map((actorId) => ({ internetaakId: id, actorId })))
  },
  async toDtos(db, rows) {
    const actorenPer = await loadActorIds(
      db,
      rows.map(({ id }) => id),
    )
    return rows.map((row) => {
      const toegewezenAanActoren = verwijsAlle(
        'actoren',
        actorenPer.get(row.id)?.map(({ actorId }) => actorId),
      )
      const [eerste] = toegewezenAanActoren
      return {
        uuid: row.id,
        url: objectUrlOf('internetaken', row.id),
        nummer: row.referentienummer,
        referentienummer: row.referentienummer,
        gevraagdeHandeling: row.gevraagdeHandeling,
        aanleidinggevendKlantcontact: verwijs('klantcontacten', row.aanleidinggevendKlantcontactId),
        ...(eerste ? { toegewezenAanActor: eerste } : {}),
        toegewezenAanActoren,
        toelichting: row.toelichting,
        status: row.status,
        toegewezenOp: row.toegewezenOp.toISOString(),
        afgehandeldOp: row.afgehandeldOp?.toISOString() ?? null,
      }
    })
  },
  uitbreidingen: {},
  expand: [],
  publicatie: {
    kanaal: 'internetaken',
    resource: 'internetaak',
    kenmerken: ({ status }) => ({ status: String(status) }),
  },
})

/** `verwerkt` without a moment keeps the one there was, or means now; `te_verwerken` clears it. */
function afgehandeld(status: unknown, op: string | null | undefined, eerder: unknown): Date | null {
  if (status !== 'verwerkt') return null
  return new Date(op ?? (typeof eerder === 'string' ? eerder : Date.now()))
}

async function loadActorIds(db: Executor, ids: string[]) {
  if (ids.length === 0) return new Map<string, never[]>()
  const rows = await db
    .select()
    .from(internetaakActoren)
    .where(inArray(internetaakActoren.internetaakId, ids))
    .orderBy(asc(internetaakActoren.actorId))
  return Map.groupBy(rows, ({ internetaakId }) => internetaakId)
}
