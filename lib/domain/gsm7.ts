/** Characters of the default alphabet (3GPP TS 23.038 §6.2.1) and of its extension, which cost two places. */
const BASIS =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const UITBREIDING = '\f^{}\\[~]|€'

/** Places that fit in one SMS. */
export const SMS_LENGTE = 160

/** Writes a text in GSM-7: letters lose an accent that the alphabet lacks, quotes and dashes become plain, the rest `?`. */
export function toGsm7(tekst: string): string {
  return [...tekst.normalize('NFC')].map(toTeken).join('')
}

/** Length in places of an SMS; throws a RangeError for a text outside the alphabet. */
export function gsm7Lengte(tekst: string): number {
  let lengte = 0
  for (const teken of tekst) {
    if (BASIS.includes(teken)) lengte += 1
    else if (UITBREIDING.includes(teken)) lengte += 2
    else throw new RangeError(`Geen teken van GSM-7: U+${teken.codePointAt(0)?.toString(16)}`)
  }
  return lengte
}

const GEWOON: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
}

function toTeken(teken: string): string {
  if (isGsm7(teken)) return teken
  const gewoon = GEWOON[teken] ?? teken.normalize('NFKD').replace(/\p{Mark}/gu, '')
  return [...gewoon].every(isGsm7) && gewoon !== '' ? gewoon : '?'
}

const isGsm7 = (teken: string) => BASIS.includes(teken) || UITBREIDING.includes(teken)
