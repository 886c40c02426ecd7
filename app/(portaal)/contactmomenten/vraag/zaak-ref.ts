import { zaakParamsSchema } from '@/app/(portaal)/zaken/[register]/[uuid]/load-zaak'
import type { ZaakRef } from '@/lib/services/zaken/dto'

/** The zaak that `register` and `zaak` name together; null without either, `onbekend` when they name none. */
export function readZaakRef({
  register,
  zaak,
}: {
  register?: unknown
  zaak?: unknown
}): ZaakRef | null | 'onbekend' {
  if (register === undefined && zaak === undefined) return null
  return zaakParamsSchema.safeParse({ register, uuid: zaak }).data ?? 'onbekend'
}
