import 'server-only'
import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { digitaleAdressen, partijen, partijIdentificatoren, rekeningnummers } from '@/db/schema'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import { OngeldigeInvoer } from '@/lib/errors/ongeldige-invoer'
import { sealGroep } from '../identificatie-opslag'
import type { IdentificatorInvoer, PartijInvoer } from './partij-velden'

/** Writes the lists of a partij that rest in tables of their own; an absent list stays, null empties it. */
export async function savePartijLijsten(
  handeling: Handeling,
  partijId: string,
  invoer: Partial<PartijInvoer>,
) {
  const { db } = handeling
  if (invoer.digitaleAdressen !== undefined) {
    const ids = uuidsOf(invoer.digitaleAdressen)
    await db
      .update(digitaleAdressen)
      .set({ verstrektDoorPartijId: null, isStandaardAdres: false })
      .where(
        and(
          eq(digitaleAdressen.verstrektDoorPartijId, partijId),
          ids.length ? notInArray(digitaleAdressen.id, ids) : undefined,
        ),
      )
    if (ids.length)
      await db
        .update(digitaleAdressen)
        .set({ verstrektDoorPartijId: partijId })
        .where(inArray(digitaleAdressen.id, ids))
  }
  if (invoer.rekeningnummers !== undefined) {
    const ids = uuidsOf(invoer.rekeningnummers)
    await db
      .update(rekeningnummers)
      .set({ partijId: null })
      .where(
        and(
          eq(rekeningnummers.partijId, partijId),
          ids.length ? notInArray(rekeningnummers.id, ids) : undefined,
        ),
      )
    if (ids.length) await db.update(rekeningnummers).set({ partijId }).where(inArray(rekeningnummers.id, ids))
  }
  if (invoer.partijIdentificatoren !== undefined) {
    await saveIdentificatoren(handeling, partijId, invoer.partijIdentificatoren ?? [])
  }
}

/** The list as given: what is not in it goes, what has a uuid changes, the rest is new. */
async function saveIdentificatoren(
  handeling: Handeling,
  partijId: string,
  lijst: IdentificatorInvoer[],
): Promise<void> {
  const { db } = handeling
  const t = partijIdentificatoren
  const blijft = lijst.flatMap(({ uuid }) => uuid?.toLowerCase() ?? [])
  const weg = await db
    .delete(t)
    .where(and(eq(t.identificeerdePartijId, partijId), blijft.length ? notInArray(t.id, blijft) : undefined))
    .returning({ objectId: t.id })
  for (const { objectId } of weg)
    await recordAudit(handeling, { actie: 'verwijderd', objecttype: 'partijidentificator', objectId })
  for (const [
    index,
    { uuid, partijIdentificator, subIdentificatorVan, anderePartijIdentificator },
  ] of lijst.entries()) {
    const waarden = {
      ...sealGroep(partijIdentificator),
      identificeerdePartijId: partijId,
      subIdentificatorVanId: subIdentificatorVan?.uuid ?? null,
      ...(anderePartijIdentificator === undefined ? {} : { anderePartijIdentificator }),
    }
    const [row] = uuid
      ? await db
          .update(t)
          .set({ ...waarden, versie: sql`${t.versie} + 1` })
          .where(and(eq(t.id, uuid), eq(t.identificeerdePartijId, partijId)))
          .returning({ id: t.id })
      : await db.insert(t).values(waarden).returning({ id: t.id })
    if (!row) {
      const name = `partijIdentificatoren.${index}.uuid`
      throw new OngeldigeInvoer([
        { name, code: 'does_not_exist', reason: 'Deze partij heeft die identificator niet.' },
      ])
    }
    const actie = uuid ? 'gewijzigd' : 'aangemaakt'
    await recordAudit(handeling, { actie, objecttype: 'partijidentificator', objectId: row.id })
  }
}

/** Throws when a preferred address or account is not the partij's own. */
export async function demandEigenVoorkeur({ db }: Handeling, partijId: string): Promise<void> {
  const [row] = await db
    .select({
      adresVan: digitaleAdressen.verstrektDoorPartijId,
      rekeningVan: rekeningnummers.partijId,
      partij: partijen,
    })
    .from(partijen)
    .leftJoin(digitaleAdressen, eq(digitaleAdressen.id, partijen.voorkeursDigitaalAdresId))
    .leftJoin(rekeningnummers, eq(rekeningnummers.id, partijen.voorkeursRekeningnummerId))
    .where(eq(partijen.id, partijId))
  const vreemd = (veld: string) => ({
    name: `${veld}.uuid`,
    code: 'invalid',
    reason: 'Dit is niet van deze partij.',
  })
  const problems = [
    ...(row?.partij.voorkeursDigitaalAdresId && row.adresVan !== partijId
      ? [vreemd('voorkeursDigitaalAdres')]
      : []),
    ...(row?.partij.voorkeursRekeningnummerId && row.rekeningVan !== partijId
      ? [vreemd('voorkeursRekeningnummer')]
      : []),
  ]
  if (problems.length > 0) throw new OngeldigeInvoer(problems)
}

const uuidsOf = (lijst: { uuid: string }[] | null) => (lijst ?? []).map(({ uuid }) => uuid.toLowerCase())
