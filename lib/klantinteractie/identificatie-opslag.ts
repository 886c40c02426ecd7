import 'server-only'
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { partijIdentificatoren } from '@/db/schema'
import { findHash, openIdentificatie, sealIdentificatie } from '@/lib/crypto/identificatie'
import { type PartijIdentificatorGroep, SOORTEN } from './identificatie-regels'

const CONTEXT = 'partij_identificatoren.object_id_versleuteld'

/** Columns for a number: codes in plain, the number itself encrypted and hashed. */
export function sealGroep({ objectId, ...codes }: PartijIdentificatorGroep) {
  const { versleuteld, hash } = sealIdentificatie(CONTEXT, codes.codeSoortObjectId, objectId)
  return { ...codes, objectIdVersleuteld: versleuteld, objectIdHash: hash }
}

/** Reverses `sealGroep`. */
export function openGroep(row: typeof partijIdentificatoren.$inferSelect): PartijIdentificatorGroep {
  const { codeObjecttype, codeRegister, codeSoortObjectId } = row
  return {
    codeObjecttype,
    codeRegister,
    codeSoortObjectId,
    objectId: openIdentificatie(CONTEXT, row.objectIdVersleuteld),
  }
}

export type Codes = {
  codeObjecttype?: string | undefined
  codeRegister?: string | undefined
  codeSoortObjectId?: string | undefined
  objectId?: string | undefined
}
type Identificatoren = typeof partijIdentificatoren

/** Condition that one identificator has all these codes. Without a soort the number is sought under each soort. */
export function heeftCodes(tabel: Identificatoren | typeof hoofd, codes: Codes): SQL | undefined {
  const { codeSoortObjectId, objectId } = codes
  const hashes =
    objectId === undefined ? [] : SOORTEN.map((soort) => ({ soort, hash: findHash(soort, objectId) }))
  return and(
    codes.codeObjecttype === undefined ? undefined : sql`${tabel.codeObjecttype} = ${codes.codeObjecttype}`,
    codes.codeRegister === undefined ? undefined : sql`${tabel.codeRegister} = ${codes.codeRegister}`,
    codeSoortObjectId === undefined ? undefined : sql`${tabel.codeSoortObjectId} = ${codeSoortObjectId}`,
    objectId === undefined
      ? undefined
      : inArray(
          tabel.objectIdHash,
          hashes.filter(({ soort }) => (codeSoortObjectId ?? soort) === soort).map(({ hash }) => hash),
        ),
  )
}

const hoofd = alias(partijIdentificatoren, 'hoofd')

/** `(select …)` of the partijen that one identificator with these codes names, or undefined when no code was given. */
export function partijenMet(codes: Codes): SQL | undefined {
  const where = heeftCodes(partijIdentificatoren, codes)
  const { identificeerdePartijId } = partijIdentificatoren
  return where && sql`(select ${identificeerdePartijId} from ${partijIdentificatoren} where ${where})`
}

/** As `partijenMet`, for the number that the partij's own number lies below. */
export function partijenMetHoofd(codes: Codes): SQL | undefined {
  const where = heeftCodes(hoofd, codes)
  const sub = partijIdentificatoren
  return (
    where &&
    sql`(select ${sub.identificeerdePartijId} from ${sub}
      join ${partijIdentificatoren} as hoofd on ${eq(sub.subIdentificatorVanId, hoofd.id)} where ${where})`
  )
}
