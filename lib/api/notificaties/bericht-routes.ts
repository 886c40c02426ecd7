import 'server-only'
import { defineOperation, defineRoute } from '@/lib/api/define-route'
import { neemBerichtAan } from '@/lib/notificaties/routering/neem-bericht-aan'
import { routeer } from '@/lib/notificaties/routering/routeer'
import { notificatiesApi } from './api'
import { berichtSchema, cloudeventSchema, cloudeventUit } from './bericht-schemas'

export const notificatiesRoute = defineRoute(notificatiesApi, '/notificaties', {
  POST: defineOperation({
    operationId: 'notificaties_create',
    samenvatting: 'Publiceer een notificatie.',
    body: berichtSchema,
    antwoord: berichtSchema,
    async handler({ body, handeling }) {
      await neemBerichtAan(handeling.db, body)
      return { body }
    },
  }),
})

export const cloudeventsRoute = defineRoute(notificatiesApi, '/cloudevents', {
  POST: defineOperation({
    operationId: 'cloudevent_create',
    samenvatting: 'Publiceer een CloudEvent.',
    omschrijving: 'Een CloudEvent met een eerder ontvangen `source` en `id` wordt niet nog eens afgeleverd.',
    mediatype: 'application/cloudevents+json',
    body: cloudeventSchema,
    status: 201,
    antwoord: cloudeventUit,
    async handler({ body, handeling }) {
      await routeer(handeling.db, { cloudevent: body })
      return { body }
    },
  }),
})
