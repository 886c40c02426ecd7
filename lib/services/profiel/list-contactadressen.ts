import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { type Adressoort, formatContactadres } from '@/lib/format/contactadres'
import type { DigitaalAdres, Klant } from '@/lib/klantinteractie/klantregistratie'
import type { Contactadres } from './contact-dto'
import { createProfielContext, type ProfielContext } from './profiel-context'

/** Label that applications agree on for an address that a customer gave in a portal; it is about no zaak. */
export const PORTAALVOORKEUR = 'portaalvoorkeur'

/** The visitor's e-mail addresses and phone numbers; none when the visitor is not a customer yet. Throws `bron-onbereikbaar`. */
export async function listContactadressen(
  identiteit: Identiteit,
  context: ProfielContext = createProfielContext(),
): Promise<Contactadres[]> {
  const klant = await context.klanten.findKlant(identiteit)
  return klant ? toContactadressen(klant) : []
}

/** One address that the visitor may change, or null: another's and one that does not exist look alike. */
export async function getContactadres(
  identiteit: Identiteit,
  id: string,
  context: ProfielContext = createProfielContext(),
): Promise<Contactadres | null> {
  const adressen = await listContactadressen(identiteit, context)
  return adressen.find((adres) => adres.id === id && adres.wijzigbaar) ?? null
}

function toContactadressen({ digitaleAdressen, voorkeursAdresId }: Klant): Contactadres[] {
  return digitaleAdressen.flatMap((adres) => {
    const { soort } = adres
    return soort === 'overig' ? [] : [toContactadres(adres, soort, voorkeursAdresId)]
  })
}

function toContactadres(
  { id, adres, standaard, referentie, geverifieerdOp, eigen }: DigitaalAdres,
  soort: Adressoort,
  voorkeursAdresId: string | null,
): Contactadres {
  return {
    id,
    soort,
    adres,
    weergave: formatContactadres(soort, adres),
    standaard,
    voorkeur: id === voorkeursAdresId,
    bevestigd: geverifieerdOp !== null,
    zaaknummer: ['', PORTAALVOORKEUR].includes(referentie) ? null : referentie,
    wijzigbaar: eigen,
  }
}
