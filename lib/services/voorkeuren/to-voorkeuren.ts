import { type Voorkeuren, voorkeurenSchema } from '@/lib/domain/voorkeuren'

/** Reads the form of the preferences; null when a value is none that the form offers, such as an impossible time. */
export function toVoorkeuren(waarden: (veld: string) => string[]): Voorkeuren | null {
  const een = (veld: string) => waarden(veld)[0] ?? ''
  const stil = een('stilte') === 'aan'
  const gelezen = voorkeurenSchema.safeParse({
    kanalen: { email: waarden('email'), sms: waarden('sms'), brief: waarden('brief') },
    taal: een('taal'),
    bundeling: een('bundeling'),
    stilte: stil ? { van: een('stilteVan'), tot: een('stilteTot') } : null,
  })
  return gelezen.success ? gelezen.data : null
}
