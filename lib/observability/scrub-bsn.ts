import { passesElfProef } from '@/lib/domain/bsn'

const NINE_DIGITS = /(?<!\d)\d{9}(?!\d)/g

/** Replaces whatever looks like a BSN or RSIN by `[bsn]`. The last net under the allow-list, never a reason to log freely. */
export function scrubBsn(text: string): string {
  return text.replace(NINE_DIGITS, (digits) => (passesElfProef(digits) ? '[bsn]' : digits))
}
