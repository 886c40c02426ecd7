import { defineOpenApiRoute } from '@/lib/api/define-openapi-route'
import { zaakbevragingApi } from '@/lib/api/zaakbevraging/api'
import * as zoek from '../zaken/%5Fzoek/route'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineOpenApiRoute(zaakbevragingApi, [zoek])
