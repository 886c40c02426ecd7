import type { Uitkomst } from '@/lib/domain/aflevering'

/** What a status of a provider's API means: 400 and 422 are about this message, 401 and 403 about our account. */
export function classifyStatus(status: number): Uitkomst {
  const reden = `http-${status}`
  if (status === 400 || status === 422) return { soort: 'definitief', reden, adresOngeldig: false }
  return { soort: 'tijdelijk', reden, storing: true }
}

/** No answer: whether the message was taken is unknown. */
export const geenAntwoord: Uitkomst = { soort: 'tijdelijk', reden: 'geen-antwoord', storing: true }
