import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { bevatWoorden, spellingenVan, type Zoekwoorden } from '@/lib/domain/zoekterm'
import type { Taak } from '@/lib/taken/taak'
import { toRegels, zonderZaken } from '../taken/list-taken'
import { createTakenContext, type TakenContext } from '../taken/taken-context'
import { zakenVan } from '../taken/to-regel'
import type { Gevonden, TaakTreffer } from './dto'
import { MAX_DOORZOCHT, MAX_TREFFERS } from './grenzen'

/** The visitor's taken with these words, what is still to be done first. Asks no register. */
export async function zoekTaken(
  identiteit: Identiteit,
  woorden: Zoekwoorden,
  context: TakenContext = createTakenContext(),
): Promise<Gevonden<TaakTreffer>> {
  const alles = { limit: MAX_DOORZOCHT, offset: 0 }
  const [open, afgerond] = await Promise.all([
    context.registratie.listOpenTaken(identiteit, alles),
    context.registratie.listAfgerondeTaken(identiteit, alles),
  ])
  const gevonden = [...open.taken, ...afgerond.taken].filter((taak) =>
    bevatWoorden(tekstenVan(taak), woorden),
  )
  return {
    treffers: await toRegels(identiteit, gevonden.slice(0, MAX_TREFFERS), zonderZaken(context)),
    totaal: gevonden.length,
    volledig: Math.max(open.totaal, afgerond.totaal) <= MAX_DOORZOCHT,
    onbereikbaar: [...new Set([open, afgerond].flatMap(({ onbereikbaar = [] }) => onbereikbaar))],
  }
}

const tekstenVan = (taak: Taak): string[] => [
  taak.titel,
  taak.toelichting,
  ...zakenVan(taak).zaaknummers.flatMap(spellingenVan),
]
