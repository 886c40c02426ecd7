import 'server-only'
import { and, eq } from 'drizzle-orm'
import { lockInTransactie } from '@/db/queries/lock-in-transactie'
import { isJsonDeel } from '@/db/queries/vrije-tekst-voorwaarden'
import { betrokkenen, klantcontacten } from '@/db/schema'
import type { Handeling } from '@/lib/audit/handeling'
import type { Vraag } from '../klantcontactregistratie'
import { maakKlantcontact } from '../maak-klantcontact'
import { internetaak } from '../resources/internetaak'
import { createObject } from '../save-object'
import { zaakIdentificator } from '../vraag-codes'
import { ensureAfdeling } from './ensure-afdeling'

/**
 * Registers a question with the work that it asks for, in the transaction of `handeling`. The same question under the
 * same `inzendingId` gives the one of the first time, also when both arrive at once.
 */
export async function registerVraag(
  handeling: Handeling,
  klantId: string,
  { zaakUuid, afdeling, inzendingId, ...vraag }: Vraag,
): Promise<{ id: string }> {
  await lockInTransactie(handeling.db, `vraag:${klantId}:${inzendingId}`)
  const eerder = await findEerder(handeling, klantId, inzendingId, vraag)
  if (eerder) return { id: eerder }
  const { klantcontact } = await maakKlantcontact(handeling, {
    klantcontact: { ...vraag, taal: 'nld', vertrouwelijk: false, metadata: { inzendingId } },
    betrokkene: { rol: 'klant', initiator: true, wasPartij: { uuid: klantId } },
    ...(zaakUuid && { onderwerpobject: { onderwerpobjectidentificator: zaakIdentificator(zaakUuid) } }),
  })
  await createObject(handeling, internetaak, {
    gevraagdeHandeling: 'Vraag beantwoorden',
    aanleidinggevendKlantcontact: { uuid: klantcontact.uuid },
    toegewezenAanActoren: [{ uuid: await ensureAfdeling(handeling, afdeling) }],
    status: 'te_verwerken',
  })
  return { id: String(klantcontact.uuid) }
}

/** The text counts too: with the back button someone sends another question from the same form. */
async function findEerder(
  { db }: Handeling,
  klantId: string,
  inzendingId: string,
  { onderwerp, inhoud }: Pick<Vraag, 'onderwerp' | 'inhoud'>,
): Promise<string | null> {
  const [row] = await db
    .select({ id: klantcontacten.id })
    .from(klantcontacten)
    .innerJoin(betrokkenen, eq(betrokkenen.hadKlantcontactId, klantcontacten.id))
    .where(
      and(
        eq(betrokkenen.wasPartijId, klantId),
        isJsonDeel(klantcontacten.metadata, 'inzendingId', inzendingId),
        eq(klantcontacten.onderwerp, onderwerp),
        eq(klantcontacten.inhoud, inhoud),
      ),
    )
    .limit(1)
  return row?.id ?? null
}
