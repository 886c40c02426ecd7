import 'server-only'
import type { Executor } from '@/db/client'
import { lockMelding, type MeldingRij, updateMelding } from '@/db/queries/notificaties-in/meldingen'
import { getOntvangersregistratie } from '@/lib/klantinteractie/kies-registratie'
import type { Klantcontactregistratie } from '@/lib/klantinteractie/klantcontactregistratie'
import type { Ontvangersregistratie } from '@/lib/klantinteractie/ontvangersregistratie'
import type { Afloop, BijAfloop } from '../bezorging/meld-aflopen'
import { isBerichtsoort } from '../sjablonen/berichtsoorten'
import { isSpoedsoort } from '../soorten/spoed'
import { bestemmingenVan } from './bestemmingen'
import { contactonderwerp, kanaalnaam } from './contactregels'
import { type Planning, planOpKanalen, taalVan } from './plan-melding'

type Opties = {
  planning: Planning
  contacten: Pick<Klantcontactregistratie, 'registerContact'>
  ontvangers?: (db: Executor) => Ontvangersregistratie
  nu?: () => Date
}

/**
 * What follows the end of a message: after a failure the next channel that reaches the recipient; else the klantcontact,
 * once a channel (and once more when a message that failed arrives after all). A message of others, a code for example,
 * is no melding and leads to nothing.
 */
export function createBijAfloop({
  planning,
  contacten,
  ontvangers = getOntvangersregistratie,
  nu = () => new Date(),
}: Opties): BijAfloop {
  return async (afloop, tx) => {
    const rij = await lockMelding(tx, afloop)
    if (!rij) return
    const gelukt = afloop.status !== 'definitief_mislukt'
    if (!gelukt && (await planVolgende(rij, tx, { planning, ontvangers, nu }))) return
    await register(rij, afloop, gelukt, tx, contacten)
  }
}

async function planVolgende(
  rij: MeldingRij,
  tx: Executor,
  { planning, ontvangers, nu }: Required<Pick<Opties, 'planning' | 'ontvangers' | 'nu'>>,
): Promise<boolean> {
  const ontvanger = await ontvangers(tx).getOntvanger(rij.ontvanger)
  if (!ontvanger || !isBerichtsoort(rij.soort)) return false
  const over = bestemmingenVan(ontvanger, { ...planning.soorten, zaaknummer: rij.zaaknummer }).filter(
    ({ kanaal }) => !rij.kanalen.includes(kanaal),
  )
  const voorkeuren = await planning.leesVoorkeuren(tx, rij.ontvanger)
  const moment = nu()
  const gepland = await planOpKanalen(
    tx,
    { ...rij, soort: rij.soort, taal: taalVan(ontvanger, voorkeuren), spoed: isSpoedsoort(rij.soort) },
    { bestemmingen: over, gekozen: [], alle: false },
    { planning, voorkeuren, vanaf: moment, nu: moment },
  )
  if (gepland.length === 0) return false
  await updateMelding(tx, rij, { kanalen: [...rij.kanalen, ...gepland] })
  return true
}

async function register(
  rij: MeldingRij,
  { berichtId, kanaal, op }: Afloop,
  gelukt: boolean,
  tx: Executor,
  contacten: Opties['contacten'],
): Promise<void> {
  const eerder = rij.geregistreerd[kanaal]
  if (eerder === true || eerder === gelukt) return
  await contacten.registerContact(
    { db: tx, wie: { soort: 'systeem', id: 'klantnotificatie' }, correlatieId: berichtId },
    rij.ontvanger,
    {
      kanaal: kanaalnaam[kanaal],
      onderwerp: contactonderwerp(rij.soort, kanaal, gelukt),
      gelukt,
      plaatsgevondenOp: op,
      taal: 'nld',
      metadata: { berichtId },
      ...(rij.zaakUuid && { zaakUuid: rij.zaakUuid }),
    },
  )
  await updateMelding(tx, rij, { geregistreerd: { ...rij.geregistreerd, [kanaal]: gelukt } })
}
