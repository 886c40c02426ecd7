import { berichtenApi } from '@/lib/api/berichten/api'
import { defineOpenApiRoute } from '@/lib/api/define-openapi-route'
import * as zoek from '../berichten/%5Fzoek/route'
import * as bericht from '../berichten/[uuid]/route'
import * as berichten from '../berichten/route'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineOpenApiRoute(berichtenApi, [
  berichten,
  bericht,
  zoek,
])
