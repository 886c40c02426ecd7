import 'server-only'
import { z } from 'zod'
import { parseWith } from '@/lib/api/invalid-params'
import type { Handeling } from '@/lib/audit/handeling'
import { apiTaakSoort, taakSoortVan } from '@/lib/domain/taak-api'
import { taakDetailsSchemas, taakInhoudSchema } from '@/lib/domain/taak-details'
import { AppError } from '@/lib/errors/app-error'
import { type InvalidParam, OngeldigeInvoer } from '@/lib/errors/ongeldige-invoer'
import { changeTaak, type WijzigingOpties } from '@/lib/taken/change-taak'
import { createTaak } from '@/lib/taken/create-taak'
import { getTaak } from '@/lib/taken/list-taken'
import type { EigenTaak } from '@/lib/taken/taak'
import type { TaakInvoer, TaakResource } from './resources'
import type { wijzigingInvoer } from './schemas'

/** Creates what POST gave. Every taak begins open. */
export async function saveNieuw(
  handeling: Handeling,
  resource: TaakResource,
  invoer: TaakInvoer,
): Promise<EigenTaak> {
  const { status, taakSoort, details, ...velden } = invoer
  if (status !== undefined && status !== 'open') {
    throw new OngeldigeInvoer([
      { name: 'status', code: 'invalid_choice', reason: 'Een nieuwe taak is open.' },
    ])
  }
  const soort = taakSoort ? taakSoortVan(taakSoort) : resource.soorten[0]
  // The schema of the path already matched the details to the kind; this only tells the compiler.
  return createTaak(handeling, { ...velden, ...taakInhoudSchema.parse({ soort, details }) })
}

/** Changes what PUT or PATCH gave. The kind of a taak is fixed, so details are held against the kind that it has. */
export async function saveWijziging(
  handeling: Handeling,
  resource: TaakResource,
  uuid: string,
  invoer: TaakInvoer | z.output<typeof wijzigingInvoer>,
  opties: WijzigingOpties,
): Promise<EigenTaak> {
  const { soort } = resource.demandSoort(await getTaak(handeling.db, uuid))
  const { taakSoort, details, ...velden } = invoer
  const problemen: InvalidParam[] = []
  if (taakSoort !== undefined && taakSoort !== apiTaakSoort(soort)) {
    problemen.push({ name: 'taakSoort', code: 'invalid_choice', reason: 'De soort van een taak ligt vast.' })
  }
  const parsed = details && parseWith(z.object({ details: taakDetailsSchemas[soort] }), { details })
  if (parsed && !parsed.ok && problemen.length === 0) problemen.push(...parsed.problems)
  if (problemen.length > 0) throw new OngeldigeInvoer(problemen)
  if (parsed && !parsed.ok) throw new AppError('ongeldige-invoer', 'De details horen niet bij deze taak.')
  return changeTaak(
    handeling,
    uuid,
    { ...velden, ...(parsed ? { details: parsed.value.details } : {}) },
    opties,
  )
}
