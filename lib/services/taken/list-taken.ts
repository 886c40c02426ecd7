import 'server-only'
import { listOnderweg } from '@/db/queries/uploads/concepten'
import { eigenaarVan } from '@/lib/crypto/eigenaar-van'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { Taak } from '@/lib/taken/taak'
import type { AfgerondeStatus } from '@/lib/taken/taakregistratie'
import type { TakenOverzicht } from './dto'
import { createTakenContext, type TakenContext } from './taken-context'
import { toRegel, zakenVan } from './to-regel'

export const TAKEN_PER_PAGINA = 20

type Vraag = { soort: 'open' | 'afgerond'; status?: AfgerondeStatus; pagina?: number; perPagina?: number }

/**
 * The visitor's taken: the open ones by deadline, or those that are done, expired or withdrawn. A page past the end is
 * the last one. Throws AppError when no registration answers.
 */
export const listTaken = (
  identiteit: Identiteit,
  vraag: Vraag,
  context: TakenContext = createTakenContext(),
): Promise<TakenOverzicht> => listTakenInStappen(identiteit, vraag, context).metZaken()

/** The same, at once without the names of the zaken, and with them when the registers have answered. */
export function listTakenInStappen(
  identiteit: Identiteit,
  vraag: Vraag,
  context: TakenContext = createTakenContext(),
): Record<'zonderZaken' | 'metZaken', () => Promise<TakenOverzicht>> {
  const gevonden = readPagina(identiteit, vraag, context)
  const toOverzicht = async (met: TakenContext) => {
    const { taken, ...rest } = await gevonden
    return { ...rest, taken: await toRegels(identiteit, taken, met) }
  }
  return { zonderZaken: () => toOverzicht(zonderZaken(context)), metZaken: () => toOverzicht(context) }
}

async function readPagina(
  identiteit: Identiteit,
  vraag: Vraag,
  context: TakenContext,
): Promise<Omit<TakenOverzicht, 'taken'> & { taken: Taak[] }> {
  const { soort, status, pagina = 1, perPagina = TAKEN_PER_PAGINA } = vraag
  const { registratie } = context
  const slice = { limit: perPagina, offset: (pagina - 1) * perPagina }
  const {
    totaal,
    taken,
    onbereikbaar = [],
  } = await (soort === 'open'
    ? registratie.listOpenTaken(identiteit, slice)
    : registratie.listAfgerondeTaken(identiteit, slice, status))
  const paginas = Math.max(1, Math.ceil(totaal / perPagina))
  if (pagina > paginas) return readPagina(identiteit, { ...vraag, pagina: paginas }, context)
  return { taken, totaal, pagina, paginas, onbereikbaar }
}

/** Asks no register: the taken stand without the names of their zaken. */
export const zonderZaken = (context: TakenContext): TakenContext => ({
  ...context,
  findZaken: async () => [],
})

/** How many open taken the visitor has; for the navigation. Throws AppError when one of the sources fails. */
export const countOpenTaken = (identiteit: Identiteit, context: TakenContext = createTakenContext()) =>
  context.registratie.countOpenTaken(identiteit)

/** Rows with the zaken that they are about, each asked for once. */
export async function toRegels(identiteit: Identiteit, taken: readonly Taak[], context: TakenContext) {
  const [zaken, onderweg] = await Promise.all([
    context.findZaken(identiteit, {
      zaaknummers: taken.flatMap((taak) => zakenVan(taak).zaaknummers),
      uuids: taken.flatMap((taak) => zakenVan(taak).uuids),
    }),
    listOnderwegTaken(identiteit, context),
  ])
  return taken.map((taak) => toRegel(taak, { nu: new Date(), zaken, onderweg }))
}

/** Ids of the taken that this visitor sent and that are not carried out yet. */
export async function listOnderwegTaken(identiteit: Identiteit, { db }: TakenContext): Promise<Set<string>> {
  const sleutels = await listOnderweg(db, eigenaarVan(identiteit))
  return new Set(sleutels.map((sleutel) => sleutel.replace(/^taak:/, '')))
}
