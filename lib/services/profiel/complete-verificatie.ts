import 'server-only'
import { z } from 'zod'
import {
  claimPoging,
  findVerificatie,
  finishVerificatie,
  type VerificatieRij,
} from '@/db/queries/profiel/verificaties'
import type { Handeling } from '@/lib/audit/handeling'
import { decrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import type { Identiteit } from '@/lib/domain/identiteit'
import { codeStand, MAX_POGINGEN } from '@/lib/domain/verificatie'
import { fail, ok, type Result } from '@/lib/errors/result'
import { vandaag } from '@/lib/format/datum'
import type { Klant } from '@/lib/klantinteractie/klantregistratie'
import { PORTAALVOORKEUR } from './list-contactadressen'
import { alsKlant, createProfielContext, type ProfielContext } from './profiel-context'
import { ADRES_CONTEXT } from './request-verificatie'
import { sendWaarschuwing } from './send-code'
import { isCode } from './verificatiecode'

export type CodeFout = 'niet-gevonden' | 'code-onjuist' | 'verlopen' | 'te-veel-pogingen'
export type Afloop = {
  soort: 'email' | 'telefoonnummer'
  gebeurtenis: 'toegevoegd' | 'gewijzigd' | 'bevestigd'
}

/**
 * Puts the address into the registration once its code came back: proved, and warned about at the addresses that were
 * there. Each try counts, also when many arrive at once; a code serves once.
 */
export async function completeVerificatie(
  identiteit: Identiteit,
  { id, code }: { id: string; code: string },
  context: ProfielContext = createProfielContext(),
): Promise<Result<Afloop, CodeFout>> {
  if (!z.guid().safeParse(id).success) return fail('niet-gevonden')
  return alsKlant(context, identiteit, async (handeling, klant) => {
    const { nu } = context
    const poging = { klantId: klant.id, id, nu, max: MAX_POGINGEN }
    const row = await claimPoging(handeling.db, poging)
    if (!row) return fail(await whyClosed(handeling, poging))
    if (!isCode(row.adresHash, row.codeHash, code))
      return fail(row.pogingen >= MAX_POGINGEN ? 'te-veel-pogingen' : 'code-onjuist')
    if (row.vervangtId && !klant.digitaleAdressen.some((adres) => adres.id === row.vervangtId && adres.eigen))
      return fail('niet-gevonden')
    await finishVerificatie(handeling.db, id, nu)
    return ok({ soort: row.soort, gebeurtenis: await store(handeling, klant, row, context) })
  })
}

async function whyClosed(
  { db }: Handeling,
  { klantId, id, nu }: { klantId: string; id: string; nu: Date },
): Promise<CodeFout> {
  const row = await findVerificatie(db, klantId, id)
  const stand = row && codeStand(row, nu)
  return stand === 'verlopen' || stand === 'te-veel-pogingen' ? stand : 'niet-gevonden'
}

async function store(
  handeling: Handeling,
  klant: Klant,
  row: VerificatieRij,
  context: ProfielContext,
): Promise<Afloop['gebeurtenis']> {
  const { klanten, nu } = context
  const adres = decrypt(getSleutelbos(), row.adresVersleuteld, ADRES_CONTEXT)
  const bevestigd = { adres, geverifieerdOp: vandaag(nu) }
  const vorige = klant.digitaleAdressen.find(({ id }) => id === row.vervangtId)
  if (vorige) {
    await klanten.updateDigitaalAdres(handeling, klant.id, vorige.id, bevestigd)
    if (vorige.adres === adres) return 'bevestigd'
    await sendWaarschuwing(handeling, klant.id, [vorige], context)
    return 'gewijzigd'
  }
  const eigen = klant.digitaleAdressen.filter((bekend) => bekend.eigen)
  // Asked for twice, in two tabs: both codes came back.
  const zelfde = eigen.find((bekend) => bekend.soort === row.soort && bekend.adres === adres)
  if (zelfde) return 'bevestigd'
  const standaarden = eigen.filter(({ standaard }) => standaard)
  await klanten.addDigitaalAdres(handeling, klant.id, {
    ...bevestigd,
    soort: row.soort,
    standaard: !standaarden.some(({ soort }) => soort === row.soort),
    referentie: PORTAALVOORKEUR,
  })
  await sendWaarschuwing(handeling, klant.id, standaarden, context)
  return 'toegevoegd'
}
