import { customType } from 'drizzle-orm/pg-core'
import { openJson, openNummers, sealJson, sealNummers } from '@/lib/crypto/nummers'

/** A text that people or other systems fill in: a BSN or RSIN in it rests encrypted and is read back as it was. */
export const vrijeTekst = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: (tekst) => sealNummers(tekst),
  fromDriver: (tekst) => openNummers(tekst),
})

/** As `vrijeTekst`, for a value that rests as jsonb. */
export const vrijeJson = <T>(naam: string) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'jsonb',
    toDriver: (waarde) => JSON.stringify(sealJson(waarde)),
    // What an earlier write of ours put in, so its shape is known.
    fromDriver: (waarde) => openJson(typeof waarde === 'string' ? JSON.parse(waarde) : waarde) as T,
  })(naam)
