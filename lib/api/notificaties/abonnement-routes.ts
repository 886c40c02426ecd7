import 'server-only'
import { z } from 'zod'
import {
  type AbonnementRow,
  deleteAbonnement,
  findAbonnement,
  listAbonnementen,
} from '@/db/queries/notificaties/abonnementen'
import type { Consumer } from '@/lib/api/authenticate'
import { defineOperation, defineRoute } from '@/lib/api/define-route'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import { decrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import { AppError } from '@/lib/errors/app-error'
import { AUTH_CONTEXT } from '@/lib/notificaties/routering/auth-context'
import { saveAbonnement } from '@/lib/notificaties/routering/save-abonnement'
import { notificatiesApi } from './api'
import { probe } from './probe'
import { abonnementInvoer, abonnementPatch, abonnementUit, toAbonnement, uuidParams } from './schemas'

export const abonnementenRoute = defineRoute(notificatiesApi, '/abonnement', {
  GET: defineOperation({
    operationId: 'abonnement_list',
    samenvatting: 'De abonnementen van deze toepassing.',
    antwoord: z.array(abonnementUit),
    async handler({ handeling, consumer }) {
      return { body: (await listAbonnementen(handeling.db, consumer.id)).map(toAbonnement) }
    },
  }),
  POST: defineOperation({
    operationId: 'abonnement_create',
    samenvatting: 'Maak een abonnement.',
    omschrijving:
      'De callback wordt eerst beproefd met een bericht op kanaal `test`: met `auth` moet hij 2xx antwoorden, zonder 401 of 403.',
    body: abonnementInvoer,
    status: 201,
    antwoord: abonnementUit,
    fouten: [503],
    async handler({ body: { url, ...invoer }, handeling, consumer }) {
      const body = toAbonnement(await saveAbonnement(handeling, { consumerId: consumer.id }, invoer, probe))
      return { body, headers: { Location: body.url } }
    },
  }),
})

export const abonnementRoute = defineRoute(notificatiesApi, '/abonnement/{uuid}', {
  GET: defineOperation({
    operationId: 'abonnement_read',
    samenvatting: 'Eén abonnement van deze toepassing.',
    params: uuidParams,
    antwoord: abonnementUit,
    async handler({ params, handeling, consumer }) {
      return { body: toAbonnement(await demandAbonnement(handeling, consumer, params.uuid)) }
    },
  }),
  PUT: defineOperation({
    operationId: 'abonnement_update',
    samenvatting: 'Vervang een abonnement; de callback wordt opnieuw beproefd.',
    params: uuidParams,
    body: abonnementInvoer,
    antwoord: abonnementUit,
    fouten: [503],
    async handler({ params: { uuid: id }, body: { url, ...invoer }, handeling, consumer }) {
      await demandAbonnement(handeling, consumer, id)
      return {
        body: toAbonnement(await saveAbonnement(handeling, { consumerId: consumer.id, id }, invoer, probe)),
      }
    },
  }),
  PATCH: defineOperation({
    operationId: 'abonnement_partial_update',
    samenvatting: 'Wijzig een deel van een abonnement; de callback wordt opnieuw beproefd.',
    params: uuidParams,
    body: abonnementPatch,
    antwoord: abonnementUit,
    fouten: [503],
    async handler({ params: { uuid: id }, body: { url, ...wijziging }, handeling, consumer }) {
      const row = await demandAbonnement(handeling, consumer, id)
      const huidig = {
        callbackUrl: row.callbackUrl,
        auth: decrypt(getSleutelbos(), row.authVersleuteld, AUTH_CONTEXT),
        kanalen: row.kanalen,
        sendCloudevents: row.sendCloudevents,
        cloudeventFilters: row.cloudeventFilters,
      }
      const invoer = { ...huidig, ...wijziging }
      return {
        body: toAbonnement(await saveAbonnement(handeling, { consumerId: consumer.id, id }, invoer, probe)),
      }
    },
  }),
  DELETE: defineOperation({
    operationId: 'abonnement_delete',
    samenvatting: 'Verwijder een abonnement; wat nog wacht wordt niet meer afgeleverd.',
    params: uuidParams,
    status: 204,
    antwoord: z.null(),
    async handler({ params, handeling, consumer }) {
      if (!(await deleteAbonnement(handeling.db, consumer.id, params.uuid))) throw notFound()
      await recordAudit(handeling, { actie: 'verwijderd', objecttype: 'abonnement', objectId: params.uuid })
      return { body: null }
    },
  }),
})

async function demandAbonnement({ db }: Handeling, { id }: Consumer, uuid: string): Promise<AbonnementRow> {
  const row = await findAbonnement(db, id, uuid)
  if (!row) throw notFound()
  return row
}

const notFound = () => new AppError('niet-gevonden', 'Dit abonnement bestaat niet.')
