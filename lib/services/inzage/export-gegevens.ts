import 'server-only'
import { getBerichtregistratie } from '@/lib/berichten/kies-registratie'
import type { Identiteit } from '@/lib/domain/identiteit'
import { isAppError } from '@/lib/errors/is-app-error'
import { getKlantcontactregistratie } from '@/lib/klantinteractie/kies-registratie'
import { createProfielContext, type ProfielContext } from '@/lib/services/profiel/profiel-context'
import { getTaakregistratie } from '@/lib/taken/kies-registratie'
import { getVoorkeuren } from '@/lib/voorkeuren/get-voorkeuren'
import { listInzagen } from './list-inzagen'

/** Nobody has more than this; a part that does says so in `totaal`. */
const ALLES = { limit: 10_000, offset: 0 }

const createRegistraties = () => ({
  taken: getTaakregistratie(),
  berichten: getBerichtregistratie(),
  contacten: getKlantcontactregistratie(),
})

/**
 * Everything that the registrations of this portal hold of the visitor (AVG art. 15 and 20). The registers' data are
 * theirs to give. A part whose source fails is left out, and named in `ontbreekt`: it is not empty.
 */
export async function exportGegevens(
  identiteit: Identiteit,
  context: ProfielContext = createProfielContext(),
  { taken, berichten, contacten } = createRegistraties(),
) {
  const { db, klanten, nu } = context
  const ontbreekt: string[] = []
  const lees = async <T extends object | null>(deel: string, vraag: Promise<T>): Promise<T | undefined> => {
    try {
      const gelezen = await vraag
      if (gelezen && 'onbereikbaar' in gelezen) ontbreekt.push(`${deel} uit ${gelezen.onbereikbaar}`)
      return gelezen
    } catch (error) {
      if (!isAppError(error, 'bron-onbereikbaar', 'bron-contract')) throw error
      ontbreekt.push(deel)
      return undefined
    }
  }
  const leesKlant = async () => {
    const klant = await lees('klantgegevens', klanten.findKlant(identiteit))
    if (klant === undefined) return {}
    const eigen = klant && (await lees('contactmomenten', contacten.listKlantcontacten(klant.id, ALLES)))
    return {
      klant,
      voorkeuren: await getVoorkeuren(db, klant?.id ?? null),
      contactmomenten: klant ? eigen?.klantcontacten : [],
    }
  }
  const [vanKlant, open, afgerond, postvak, archief, inzagen] = await Promise.all([
    leesKlant(),
    lees('open taken', taken.listOpenTaken(identiteit, ALLES)),
    lees('afgeronde taken', taken.listAfgerondeTaken(identiteit, ALLES)),
    lees('berichten', berichten.listBerichten(identiteit, 'postvak', ALLES)),
    lees('gearchiveerde berichten', berichten.listBerichten(identiteit, 'archief', ALLES)),
    listInzagen(identiteit, { pagina: 1, metEigen: true, perPagina: ALLES.limit }, db),
  ])
  return {
    gemaaktOp: nu.toISOString(),
    ...(ontbreekt.length > 0 && { ontbreekt }),
    ...vanKlant,
    ...(open && afgerond && { taken: [...open.taken, ...afgerond.taken] }),
    ...(postvak && archief && { berichten: [...postvak.berichten, ...archief.berichten] }),
    inzagen: inzagen.inzagen,
  }
}
