import { defineOpenApiRoute } from '@/lib/api/define-openapi-route'
import { notificatiesApi } from '@/lib/api/notificaties/api'
import * as abonnement from '../abonnement/[uuid]/route'
import * as abonnementen from '../abonnement/route'
import * as cloudevents from '../cloudevents/route'
import * as kanaal from '../kanaal/[uuid]/route'
import * as kanalen from '../kanaal/route'
import * as notificaties from '../notificaties/route'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineOpenApiRoute(notificatiesApi, [
  kanalen,
  kanaal,
  abonnementen,
  abonnement,
  notificaties,
  cloudevents,
])
