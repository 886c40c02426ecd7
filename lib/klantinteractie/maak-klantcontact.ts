import 'server-only'
import { z } from 'zod'
import type { Handeling } from '@/lib/audit/handeling'
import { type InvalidParam, OngeldigeInvoer } from '@/lib/errors/ongeldige-invoer'
import { getObject } from './get-object'
import type { Resource, Ruw } from './resource'
import { betrokkene, betrokkeneAlleenLezen, betrokkeneVelden } from './resources/betrokkene'
import { klantcontact } from './resources/klantcontact'
import {
  onderwerpobject,
  onderwerpobjectAlleenLezen,
  onderwerpobjectVelden,
} from './resources/onderwerpobject'
import { createObject } from './save-object'

const genegeerd = z.unknown().optional()

export const maakKlantcontactInvoer = z.strictObject({
  klantcontact: klantcontact.invoer,
  betrokkene: z
    .strictObject({ ...betrokkeneAlleenLezen, ...betrokkeneVelden, hadKlantcontact: genegeerd })
    .optional(),
  onderwerpobject: z
    .strictObject({ ...onderwerpobjectAlleenLezen, ...onderwerpobjectVelden, klantcontact: genegeerd })
    .optional(),
})
export const maakKlantcontactUitvoer = z.strictObject({
  klantcontact: klantcontact.uitvoer,
  betrokkene: betrokkene.uitvoer.optional(),
  onderwerpobject: onderwerpobject.uitvoer.optional(),
})

/** A klantcontact with who took part and what it was about: all of it, or nothing. */
export async function maakKlantcontact(
  handeling: Handeling,
  invoer: z.output<typeof maakKlantcontactInvoer>,
): Promise<{ klantcontact: Ruw; betrokkene?: Ruw; onderwerpobject?: Ruw }> {
  const contact = await createPart(handeling, klantcontact, 'klantcontact', invoer.klantcontact)
  const verwijzing = { uuid: contact.uuid }
  const delen = {
    ...(invoer.betrokkene && {
      betrokkene: await createPart(handeling, betrokkene, 'betrokkene', {
        ...invoer.betrokkene,
        hadKlantcontact: verwijzing,
      }),
    }),
    ...(invoer.onderwerpobject && {
      onderwerpobject: await createPart(handeling, onderwerpobject, 'onderwerpobject', {
        ...invoer.onderwerpobject,
        klantcontact: verwijzing,
      }),
    }),
  }
  // Read again: by now the klantcontact names its betrokkene and onderwerpobject.
  const { dto } = await getObject(handeling.db, klantcontact, String(contact.uuid))
  return { klantcontact: dto, ...delen }
}

/** Creates one part; a problem in it is named under the part. */
async function createPart(handeling: Handeling, resource: Resource, deel: string, invoer: Ruw): Promise<Ruw> {
  try {
    return (await createObject(handeling, resource, invoer)).dto
  } catch (error) {
    if (!(error instanceof OngeldigeInvoer)) throw error
    throw new OngeldigeInvoer(
      error.invalidParams.map((problem: InvalidParam) => ({ ...problem, name: `${deel}.${problem.name}` })),
    )
  }
}
