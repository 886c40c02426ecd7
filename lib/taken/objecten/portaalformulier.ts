import { z } from 'zod'
import type { TaakDetails } from '@/lib/domain/taak-details'
import { readInhoud } from '../extern/read-inhoud'

const gegevens = z.record(z.string(), z.json()).nullish().catch(null)

/** `portaalformulier`; Nijmegen calls it `formtaak`. */
export const portaalformulierSchema = z
  .object({
    formulier: z.object({ soort: z.string(), value: z.string() }),
    data: gegevens,
    verzonden_data: gegevens,
  })
  .nullish()
  .catch(null)

/**
 * A form at a URL is carried out there, so it is a urltaak. One that is known by its id alone has its definition in
 * the form engine: here it has no fields, and keeps its id.
 */
export function readPortaalformulier(deel: z.output<typeof portaalformulierSchema>) {
  if (!deel) return readInhoud(undefined, {})
  const { soort, value } = deel.formulier
  const gedeeld = { voorinvullenGegevens: deel.data, ontvangenGegevens: deel.verzonden_data }
  if (soort === 'url') return readInhoud('url', { uitvraagLink: value, ...gedeeld })
  return readInhoud('formulier', { formulierDefinitie: { id: value, components: [] }, ...gedeeld })
}

/** What was sent, as `verzonden_data`; documents by their URN, beside the answers. */
export function toVerzondenData(details: TaakDetails): Record<string, unknown> {
  const gegevens = 'ontvangenGegevens' in details ? details.ontvangenGegevens : undefined
  const bijlagen = 'ontvangenBijlagen' in details ? details.ontvangenBijlagen : undefined
  return {
    ...gegevens,
    ...(bijlagen?.length
      ? { upload_documenten: bijlagen.map(({ informatieObject }) => informatieObject) }
      : {}),
  }
}
