import 'server-only'
import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Database, Executor } from '@/db/client'
import { berichten } from '@/db/schema'
import type { Handelingsperspectief } from '@/lib/domain/handelingsperspectief'
import { countSamen } from '../count-samen'
import { isVanPersoon, type PersoonVoorwaarde } from '../persoon-voorwaarde'
import { bevatTekst, heeftTekst } from '../vrije-tekst-voorwaarden'

export type BerichtRow = typeof berichten.$inferSelect

export type BerichtenVraag = {
  personen?: readonly PersoonVoorwaarde[]
  /** One of these. */
  gerelateerdAan?: readonly string[]
  isGeopend?: boolean
  publicatiedatum?: { is?: Date; na?: Date; vanaf?: Date; voor?: Date; tot?: Date }
  /** Only what a receiver may see at this moment. */
  zichtbaarOp?: Date
  map?: 'postvak' | 'archief'
  /** Only what asks for attention: unread, in the inbox and not withdrawn. */
  alleenOngelezen?: boolean
  /** Text that occurs in what the receiver reads. */
  zoek?: string
  perspectieven?: readonly Handelingsperspectief[]
}

// Spelled as the partial index is, so that it serves.
const ongelezen = sql`(${berichten.geopendOp} is null or ${berichten.alsOngelezenGemarkeerd}) and ${berichten.gearchiveerdOp} is null and ${berichten.ingetrokkenOp} is null`

/** One page of berichten, newest first, and how many there are in all. */
export async function listBerichten(
  db: Executor,
  vraag: BerichtenVraag,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ count: number; rows: BerichtRow[] }> {
  const where = berichtenWhere(vraag)
  const [count, rows] = await Promise.all([
    db.$count(berichten, where),
    selectBerichten(db, where).limit(limit).offset(offset),
  ])
  return { count, rows }
}

/** How many berichten match. */
export const countBerichten = (db: Database, vraag: BerichtenVraag): Promise<number> =>
  countSamen(db, db.$count(berichten, berichtenWhere(vraag)))

/** The list query itself, so that its plan can be looked at. */
export const selectBerichten = (db: Executor, where: SQL | undefined) =>
  db
    .select()
    .from(berichten)
    .where(where)
    .orderBy(desc(berichten.publicatiedatum), asc(berichten.id))
    .$dynamic()

/** Conditions for what was asked. */
export function berichtenWhere(vraag: BerichtenVraag): SQL | undefined {
  const { personen, gerelateerdAan, isGeopend, zichtbaarOp, map } = vraag
  const { is, na, vanaf, voor, tot } = vraag.publicatiedatum ?? {}
  const kolom = berichten.publicatiedatum
  const persoon = { hash: berichten.ontvangerHash, vestiging: berichten.ontvangerVestiging }
  return and(
    personen && isVanPersoon(persoon, personen),
    gerelateerdAan === undefined ? undefined : heeftTekst(berichten.gerelateerdAan, ...gerelateerdAan),
    isGeopend === undefined
      ? undefined
      : isGeopend
        ? isNotNull(berichten.geopendOp)
        : isNull(berichten.geopendOp),
    is && eq(kolom, is),
    na && gt(kolom, na),
    vanaf && gte(kolom, vanaf),
    voor && lt(kolom, voor),
    tot && lte(kolom, tot),
    zichtbaarOp && isZichtbaar(zichtbaarOp),
    map && (map === 'archief' ? isNotNull(berichten.gearchiveerdOp) : isNull(berichten.gearchiveerdOp)),
    vraag.alleenOngelezen ? ongelezen : undefined,
    vraag.zoek ? bevat(vraag.zoek) : undefined,
    vraag.perspectieven && inArray(berichten.handelingsPerspectief, [...vraag.perspectieven]),
  )
}

const bevat = (zoek: string): SQL | undefined =>
  or(
    ...[berichten.onderwerp, berichten.berichtTekst, berichten.referentie].map((kolom) =>
      bevatTekst(kolom, zoek),
    ),
  )

/** Published; what was withdrawn unread does not exist any more, so withdrawn and visible is always opened. */
const isZichtbaar = (nu: Date): SQL => lte(berichten.publicatiedatum, nu)
