import 'server-only'
import { decrypt, encrypt, getSleutelbos, getZoeksleutel, hashVoorZoeken } from './versleuteling'

/** How a BSN, RSIN and the like rest in the database: unreadable without the key ring, found by the keyed hash. */
export type Identificatie = { versleuteld: string; hash: string }

/** `context` is `<tabel>.<kolom>`: a value that is copied to another column does not decrypt. */
export function sealIdentificatie(context: string, soort: string, waarde: string): Identificatie {
  return { versleuteld: encrypt(getSleutelbos(), waarde, context), hash: findHash(soort, waarde) }
}

/** Reverses `sealIdentificatie`. Throws when the key is gone or the value was moved or changed. */
export function openIdentificatie(context: string, versleuteld: string): string {
  return decrypt(getSleutelbos(), versleuteld, context)
}

/** The hash to look up a number with. `soort` is `bsn`, `rsin`, `kvk_nummer`, … */
export function findHash(soort: string, waarde: string): string {
  return hashVoorZoeken(getZoeksleutel(), soort, waarde)
}
