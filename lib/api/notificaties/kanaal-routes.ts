import 'server-only'
import { z } from 'zod'
import {
  findKanaal,
  insertKanaal,
  type KanaalRow,
  listKanalen,
  updateKanaal,
} from '@/db/queries/notificaties/kanalen'
import { defineOperation, defineRoute } from '@/lib/api/define-route'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import { AppError } from '@/lib/errors/app-error'
import { OngeldigeInvoer } from '@/lib/errors/ongeldige-invoer'
import { notificatiesApi } from './api'
import { kanaalInvoer, kanaalPatch, kanaalUit, toKanaal, uuidParams } from './schemas'

export const kanalenRoute = defineRoute(notificatiesApi, '/kanaal', {
  GET: defineOperation({
    operationId: 'kanaal_list',
    samenvatting: 'Alle kanalen.',
    query: z.strictObject({
      naam: z.string().max(50).optional().describe('Alleen het kanaal met deze naam.'),
    }),
    antwoord: z.array(kanaalUit),
    async handler({ query, handeling }) {
      return { body: (await listKanalen(handeling.db, query.naam)).map(toKanaal) }
    },
  }),
  POST: defineOperation({
    operationId: 'kanaal_create',
    samenvatting: 'Registreer een kanaal.',
    body: kanaalInvoer,
    status: 201,
    antwoord: kanaalUit,
    async handler({ body: { naam, documentatieLink, filters }, handeling }) {
      const row = await insertKanaal(handeling.db, { naam, documentatieLink, filters })
      if (!row)
        throw new OngeldigeInvoer([
          { name: 'naam', code: 'unique', reason: 'Er is al een kanaal met deze naam.' },
        ])
      await recordAudit(handeling, { actie: 'aangemaakt', objecttype: 'kanaal', objectId: row.id })
      const body = toKanaal(row)
      return { body, headers: { Location: body.url } }
    },
  }),
})

export const kanaalRoute = defineRoute(notificatiesApi, '/kanaal/{uuid}', {
  GET: defineOperation({
    operationId: 'kanaal_read',
    samenvatting: 'Eén kanaal.',
    params: uuidParams,
    antwoord: kanaalUit,
    async handler({ params, handeling }) {
      return { body: toKanaal(await demandKanaal(handeling, params.uuid)) }
    },
  }),
  PUT: defineOperation({
    operationId: 'kanaal_update',
    samenvatting: 'Vervang de documentatielink en de filters van een kanaal.',
    params: uuidParams,
    body: kanaalInvoer,
    antwoord: kanaalUit,
    handler: ({ params, body, handeling }) => change(handeling, params.uuid, body),
  }),
  PATCH: defineOperation({
    operationId: 'kanaal_partial_update',
    samenvatting: 'Wijzig een deel van een kanaal.',
    params: uuidParams,
    body: kanaalPatch,
    antwoord: kanaalUit,
    handler: ({ params, body, handeling }) => change(handeling, params.uuid, body),
  }),
})

async function demandKanaal({ db }: Handeling, id: string): Promise<KanaalRow> {
  const row = await findKanaal(db, id)
  if (!row) throw new AppError('niet-gevonden', 'Dit kanaal bestaat niet.')
  return row
}

/** The name is how publishers and abonnementen know a kanaal, so it stays. */
async function change(handeling: Handeling, id: string, wijziging: z.output<typeof kanaalPatch>) {
  const row = await demandKanaal(handeling, id)
  if (wijziging.naam !== undefined && wijziging.naam !== row.naam)
    throw new OngeldigeInvoer([
      { name: 'naam', code: 'wijzigen-niet-toegelaten', reason: 'De naam van een kanaal ligt vast.' },
    ])
  const { documentatieLink = row.documentatieLink, filters = row.filters } = wijziging
  const changed = (await updateKanaal(handeling.db, id, { documentatieLink, filters })) ?? row
  await recordAudit(handeling, { actie: 'gewijzigd', objecttype: 'kanaal', objectId: id })
  return { body: toKanaal(changed) }
}
