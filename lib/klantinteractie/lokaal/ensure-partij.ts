import 'server-only'
import { and, eq } from 'drizzle-orm'
import { lockInTransactie } from '@/db/queries/lock-in-transactie'
import { partijIdentificatoren } from '@/db/schema'
import type { Handeling } from '@/lib/audit/handeling'
import { findHash } from '@/lib/crypto/identificatie'
import type { Bedrijf, Burger, Identiteit } from '@/lib/domain/identiteit'
import { AppError } from '@/lib/errors/app-error'
import type { PartijIdentificatorGroep } from '../identificatie-regels'
import { bsnCodes, kvkCodes, vestigingCodes } from '../partij-codes'
import type { Ruw } from '../resource'
import { partij } from '../resources/partij'
import { createObject } from '../save-object'
import { findPartijId } from './find-partij'

/** Id of the partij with this identity, registered now when it was not yet. Run it in a transaction. */
export async function ensurePartijId(handeling: Handeling, identiteit: Identiteit): Promise<string> {
  if (identiteit.soort === 'pseudoniem') {
    throw new AppError('niet-toegestaan', 'Zonder BSN of KVK-nummer kan geen klant worden geregistreerd.')
  }
  const found = await findPartijId(handeling.db, identiteit)
  if (found) return found
  await lockIdentiteit(handeling, identiteit)
  return (await findPartijId(handeling.db, identiteit)) ?? createPartij(handeling, identiteit)
}

/** Two logins at once must not register one person twice. Held until the transaction ends. */
async function lockIdentiteit({ db }: Handeling, identiteit: Burger | Bedrijf): Promise<void> {
  const hash =
    identiteit.soort === 'burger'
      ? findHash('bsn', identiteit.bsn)
      : findHash('kvk_nummer', identiteit.kvkNummer)
  await lockInTransactie(db, hash)
}

async function createPartij(handeling: Handeling, identiteit: Burger | Bedrijf): Promise<string> {
  if (identiteit.soort === 'burger') {
    const contactnaam = identiteit.naam ? { contactnaam: { achternaam: identiteit.naam.slice(0, 200) } } : {}
    return create(
      handeling,
      { soortPartij: 'persoon', partijIdentificatie: contactnaam },
      bsnCodes(identiteit.bsn),
    )
  }
  const organisatie = {
    soortPartij: 'organisatie',
    partijIdentificatie: { naam: identiteit.naam?.slice(0, 200) ?? '' },
  }
  const kvk = kvkCodes(identiteit.kvkNummer)
  if (!identiteit.vestigingsnummer) return create(handeling, organisatie, kvk)
  // A vestigingsnummer hangs below the KVK-nummer, which belongs to the company as a whole.
  await ensurePartijId(handeling, { soort: 'bedrijf', kvkNummer: identiteit.kvkNummer })
  const subIdentificatorVan = { uuid: await findKvkIdentificatorId(handeling, identiteit.kvkNummer) }
  return create(handeling, organisatie, vestigingCodes(identiteit.vestigingsnummer), { subIdentificatorVan })
}

async function create(
  handeling: Handeling,
  velden: Ruw,
  codes: PartijIdentificatorGroep,
  extra: Ruw = {},
): Promise<string> {
  const partijIdentificatoren = [{ partijIdentificator: codes, ...extra }]
  const { dto } = await createObject(handeling, partij, {
    ...velden,
    indicatieActief: true,
    partijIdentificatoren,
  })
  return String(dto.uuid)
}

async function findKvkIdentificatorId({ db }: Handeling, kvkNummer: string): Promise<string> {
  const t = partijIdentificatoren
  const isKvk = and(
    eq(t.objectIdHash, findHash('kvk_nummer', kvkNummer)),
    eq(t.codeSoortObjectId, 'kvk_nummer'),
  )
  const [row] = await db.select({ id: t.id }).from(t).where(isKvk)
  if (!row) throw new Error('The company was registered just now, without its KVK-nummer.')
  return row.id
}
