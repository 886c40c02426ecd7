import 'server-only'
import type { Bericht } from '@/lib/berichten/bericht'
import { vraagtActie } from '@/lib/domain/handelingsperspectief'
import type { Identiteit } from '@/lib/domain/identiteit'
import { isAppError } from '@/lib/errors/is-app-error'
import { listTakenBijZaak } from '../taken/list-taken-bij-zaak'
import type { ZaakVerwijzing } from '../zaken/dto'
import { findEigenZaken } from '../zaken/find-eigen-zaken'
import { createZakenContext } from '../zaken/zaken-context'
import { type BerichtenContext, createBerichtenContext } from './berichten-context'
import type { BerichtDetail } from './dto'
import { loadBijlagen } from './load-bijlagen'
import { toSamenvatting, zaaknummersVan } from './to-samenvatting'

/**
 * One bericht of the visitor, or null when it does not exist, is another's or is not yet published. Reading does not
 * open it. A register or a registration of taken that fails costs names, attachments or a link, never the bericht.
 */
export async function getBericht(
  identiteit: Identiteit,
  uuid: string,
  context: BerichtenContext = createBerichtenContext(),
): Promise<BerichtDetail | null> {
  const bericht = await context.registratie.getBericht(identiteit, uuid)
  if (!bericht) return null
  const findZaken = findEigenZaken(identiteit, { zaaknummers: zaaknummersVan(bericht) }, context.zaken)
  const [taak, zaken, { bijlagen, onvolledig }] = await Promise.all([
    findZaken.then((zaken) => findTaak(identiteit, bericht, zaken)),
    findZaken,
    loadBijlagen(bericht, context.zaken ?? createZakenContext(identiteit)),
  ])
  return {
    ...toSamenvatting(bericht, zaken, context.gemeente),
    tekst: bericht.berichtTekst,
    taak,
    referentie: bericht.referentie,
    ingetrokkenOp: bericht.ingetrokkenOp?.toISOString() ?? null,
    bijlagen,
    bijlagenOnvolledig: onvolledig,
  }
}

async function findTaak(
  identiteit: Identiteit,
  bericht: Bericht,
  zaken: readonly ZaakVerwijzing[],
): Promise<BerichtDetail['taak']> {
  const [zaaknummer] = zaaknummersVan(bericht)
  if (!zaaknummer || bericht.ingetrokkenOp || !vraagtActie(bericht.handelingsPerspectief)) return null
  const zaak = zaken.find((each) => each.zaaknummer === zaaknummer)
  try {
    const { taken } = await listTakenBijZaak(identiteit, { zaaknummer, uuid: zaak?.uuid })
    return taken[0] ? { uuid: taken[0].uuid, titel: taken[0].titel } : null
  } catch (error) {
    if (isAppError(error, 'bron-onbereikbaar', 'bron-contract')) return null
    throw error
  }
}
