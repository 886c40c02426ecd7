import type { BrpVerblijfadres, BrpVerblijfplaats } from '@/lib/brp/persoon-schema'
import type { Woonadres } from './dto'

const BRIEFADRES = 'B'

/** The place of residence for display. A type of a later version is shown with the lines that we recognise. */
export function toWoonadres(verblijfplaats: BrpVerblijfplaats): Woonadres {
  const { type, verblijfadres, functieAdres, datumVan } = verblijfplaats
  const regels = verblijfadres ? toRegels(verblijfadres) : []
  return {
    soort: regels.length === 0 ? 'onbekend' : toSoort(type),
    regels,
    isBriefadres: functieAdres?.code === BRIEFADRES,
    verblijftHierNiet: verblijfplaats.indicatieVastgesteldVerblijftNietOpAdres === true,
    sinds: datumVan?.langFormaat ?? null,
  }
}

function toSoort(type: string): Woonadres['soort'] {
  if (type === 'VerblijfplaatsBuitenland') return 'buitenland'
  return type === 'Locatie' ? 'locatie' : 'adres'
}

function toRegels(adres: BrpVerblijfadres): string[] {
  const straat = adres.officieleStraatnaam ?? adres.korteStraatnaam
  const plaats = [formatPostcode(adres.postcode), adres.woonplaats]
  return [
    join([straat, adres.aanduidingBijHuisnummer?.omschrijving, toHuisnummer(adres)]),
    adres.locatiebeschrijving,
    join(plaats),
    adres.regel1,
    adres.regel2,
    adres.regel3,
    adres.land?.omschrijving,
  ].filter((regel): regel is string => Boolean(regel))
}

/** "12", "12 A", "12-bis", "12 A-bis". */
function toHuisnummer({
  huisnummer,
  huisletter,
  huisnummertoevoeging,
}: BrpVerblijfadres): string | undefined {
  if (huisnummer === undefined) return undefined
  const metLetter = join([String(huisnummer), huisletter])
  return huisnummertoevoeging ? `${metLetter}-${huisnummertoevoeging}` : metLetter
}

const join = (delen: (string | undefined)[]) => delen.filter(Boolean).join(' ')

/** "1234AB" and "1234ab" read as "1234 AB"; anything else stays as it is. */
export function formatPostcode(postcode: string | undefined): string | undefined {
  return postcode?.replace(
    /^(\d{4}) ?([a-z]{2})$/i,
    (_, cijfers: string, letters: string) => `${cijfers} ${letters.toUpperCase()}`,
  )
}
