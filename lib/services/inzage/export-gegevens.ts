import 'server-only'
import { createLokaleBerichtregistratie } from '@/lib/berichten/lokaal/berichtregistratie'
import type { Identiteit } from '@/lib/domain/identiteit'
import { createLokaleKlantcontactregistratie } from '@/lib/klantinteractie/lokaal/klantcontactregistratie'
import { createProfielContext, type ProfielContext } from '@/lib/services/profiel/profiel-context'
import { createLokaleTaakregistratie } from '@/lib/taken/lokaal/taakregistratie'
import { getVoorkeuren } from '@/lib/voorkeuren/get-voorkeuren'
import { listInzagen } from './list-inzagen'

/** Nobody has more than this; a part that does says so in `totaal`. */
const ALLES = { limit: 10_000, offset: 0 }

/** Everything that this portal's own stores hold of the visitor (AVG art. 15 and 20). The registers' data are theirs to give. */
export async function exportGegevens(
  identiteit: Identiteit,
  context: ProfielContext = createProfielContext(),
) {
  const { db, klanten, nu } = context
  const klant = await klanten.findKlant(identiteit)
  const taken = createLokaleTaakregistratie(db)
  const berichten = createLokaleBerichtregistratie(db)
  const [open, afgerond, postvak, archief, contacten, voorkeuren, inzagen] = await Promise.all([
    taken.listOpenTaken(identiteit, ALLES),
    taken.listAfgerondeTaken(identiteit, ALLES),
    berichten.listBerichten(identiteit, 'postvak', ALLES),
    berichten.listBerichten(identiteit, 'archief', ALLES),
    klant && createLokaleKlantcontactregistratie(db).listKlantcontacten(klant.id, ALLES),
    getVoorkeuren(db, klant?.id ?? null),
    listInzagen(identiteit, { pagina: 1, metEigen: true, perPagina: ALLES.limit }, db),
  ])
  return {
    gemaaktOp: nu.toISOString(),
    klant,
    voorkeuren,
    contactmomenten: contacten?.klantcontacten ?? [],
    taken: [...open.taken, ...afgerond.taken],
    berichten: [...postvak.berichten, ...archief.berichten],
    inzagen: inzagen.inzagen,
  }
}
