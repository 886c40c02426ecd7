import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { z } from 'zod'
import type { Ontvanger } from '@/lib/klantinteractie/ontvangersregistratie'

export type Bestemming =
  | { kanaal: 'email'; adres: string }
  | { kanaal: 'sms'; adres: string }
  | { kanaal: 'brief'; adres: { naam: string; regels: string[] } }

type Beleid = { zaaknummer: string; vertrouwdeReferenties: readonly string[] }

/** `referentie` by which applications agree on the address for the portal (VELD §5.7). */
const PORTAALVOORKEUR = 'portaalvoorkeur'

/**
 * Where somebody can be reached, the best address of each channel: for this zaak → preferred → standard → any. Only an
 * address that was proved, or that a trusted register delivered: a typing error would tell a stranger.
 */
export function bestemmingenVan(
  ontvanger: Ontvanger,
  { zaaknummer, vertrouwdeReferenties }: Beleid,
): Bestemming[] {
  const { adressen, postadres, naam } = ontvanger
  const rang = ({ referentie, voorkeur, standaard }: Ontvanger['adressen'][number]) => {
    if (zaaknummer && referentie === zaaknummer) return 0
    if (voorkeur || referentie === PORTAALVOORKEUR) return 1
    return standaard ? 2 : 3
  }
  const zekere = adressen
    .filter(
      ({ geverifieerdOp, referentie }) =>
        geverifieerdOp !== null || vertrouwdeReferenties.includes(referentie),
    )
    // An address that was given for another zaak is not for this one.
    .filter(
      (adres) =>
        rang(adres) < 3 || adres.referentie === '' || vertrouwdeReferenties.includes(adres.referentie),
    )
    .toSorted((a, b) => rang(a) - rang(b))
  const email = zekere.find(
    ({ soort, adres }) => soort === 'email' && z.email().max(320).safeParse(adres).success,
  )
  const sms = zekere.flatMap(({ soort, adres }) => (soort === 'telefoonnummer' && toMobiel(adres)) || [])[0]
  return [
    ...(email ? [{ kanaal: 'email' as const, adres: email.adres }] : []),
    ...(sms ? [{ kanaal: 'sms' as const, adres: sms }] : []),
    ...(postadres && naam
      ? [{ kanaal: 'brief' as const, adres: { naam: naam.slice(0, 80), regels: postadres.slice(0, 4) } }]
      : []),
  ]
}

/** E.164 of a number that takes an SMS; a Dutch one that is not mobile does not. */
function toMobiel(adres: string): string | null {
  const nummer = parsePhoneNumberFromString(adres, 'NL')
  if (!nummer?.isValid()) return null
  return nummer.country === 'NL' && !nummer.number.startsWith('+316') ? null : nummer.number
}
