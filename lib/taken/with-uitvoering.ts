import { type TaakDetails, type TaakInhoud, taakDetailsSchemas } from '@/lib/domain/taak-details'
import type { Uitvoering } from './taakregistratie'

/** The details with what was sent; null when this kind of taak does not take it. */
export function withUitvoering(
  { soort, details }: TaakInhoud,
  { ontvangenGegevens, ontvangenBijlagen }: Uitvoering,
): TaakDetails | null {
  const sent = {
    ...(ontvangenGegevens ? { ontvangenGegevens } : {}),
    ...(ontvangenBijlagen
      ? {
          ontvangenBijlagen:
            soort === 'url'
              ? ontvangenBijlagen.map(({ informatieObject }) => ({ informatieObject }))
              : ontvangenBijlagen,
        }
      : {}),
  }
  return taakDetailsSchemas[soort].safeParse({ ...details, ...sent }).data ?? null
}
