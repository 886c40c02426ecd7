import 'server-only'
import { z } from 'zod'
import type { Bericht } from '@/lib/berichten/bericht'
import { vraagtActie } from '@/lib/domain/handelingsperspectief'
import type { Identiteit } from '@/lib/domain/identiteit'
import { listTakenBijZaak } from '../taken/list-taken-bij-zaak'
import { findEigenZaken } from '../zaken/find-eigen-zaken'
import { createZakenContext } from '../zaken/zaken-context'
import { type BerichtenContext, createBerichtenContext } from './berichten-context'
import type { BerichtDetail } from './dto'
import { loadBijlagen } from './load-bijlagen'
import { toSamenvatting, zaaknummersVan } from './to-samenvatting'

/**
 * One bericht of the visitor, or null when it does not exist, is another's or is not yet published. Reading does not
 * open it. A register that fails costs the names of zaken and attachments, never the bericht.
 */
export async function getBericht(
  identiteit: Identiteit,
  uuid: string,
  context: BerichtenContext = createBerichtenContext(),
): Promise<BerichtDetail | null> {
  if (!z.guid().safeParse(uuid).success) return null
  const bericht = await context.registratie.getBericht(identiteit, uuid)
  if (!bericht) return null
  const [taak, zaken, { bijlagen, onvolledig }] = await Promise.all([
    findTaak(identiteit, bericht),
    findEigenZaken(identiteit, { zaaknummers: zaaknummersVan(bericht) }, context.zaken),
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

async function findTaak(identiteit: Identiteit, bericht: Bericht): Promise<BerichtDetail['taak']> {
  const [zaaknummer] = zaaknummersVan(bericht)
  if (!zaaknummer || bericht.ingetrokkenOp || !vraagtActie(bericht.handelingsPerspectief)) return null
  const [taak] = await listTakenBijZaak(identiteit, zaaknummer)
  return taak ? { uuid: taak.uuid, titel: taak.titel } : null
}
