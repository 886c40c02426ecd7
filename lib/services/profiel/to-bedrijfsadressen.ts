import type { KvkAdres } from '@/lib/kvk/profiel-schema'
import type { Bedrijfsadres } from './dto'
import { formatPostcode } from './to-woonadres'

type Adressen = { adressen: Bedrijfsadres[]; adresAfgeschermd: boolean }

/**
 * The addresses that may be shown. Anything but an explicit "Nee" in `indAfgeschermd` counts as shielded: a gateway
 * that drops the field must not lay open where an entrepreneur lives.
 */
export function toBedrijfsadressen(adressen: KvkAdres[]): Adressen {
  const openbaar = adressen.filter(({ indAfgeschermd }) => indAfgeschermd === false)
  return {
    adressen: openbaar
      .map((adres) => ({ soort: toSoort(adres.type), regels: toRegels(adres) }))
      .filter(({ regels }) => regels.length > 0),
    adresAfgeschermd: openbaar.length < adressen.length,
  }
}

const toSoort = (type: string | undefined): Bedrijfsadres['soort'] =>
  type === 'correspondentieadres' ? 'correspondentieadres' : 'bezoekadres'

function toRegels(adres: KvkAdres): string[] {
  const nummer = [adres.huisnummer, adres.huisletter, adres.huisnummerToevoeging].filter(Boolean).join(' ')
  const straat = adres.straatnaam ? `${adres.straatnaam} ${nummer}`.trim() : adres.straatHuisnummer
  const eersteRegel = adres.postbusnummer === undefined ? straat : `Postbus ${adres.postbusnummer}`
  const plaats =
    [formatPostcode(adres.postcode), adres.plaats].filter(Boolean).join(' ') || adres.postcodeWoonplaats
  // Abroad KVK fills the one-line form alone.
  if (!eersteRegel && !plaats) return adres.volledigAdres ? [adres.volledigAdres] : []
  const land = adres.land === 'Nederland' ? undefined : adres.land
  return [eersteRegel, adres.toevoegingAdres, plaats, land].filter((regel): regel is string => Boolean(regel))
}
