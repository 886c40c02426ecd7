import { defineOpenApiRoute } from '@/lib/api/define-openapi-route'
import { mijntakenApi } from '@/lib/api/mijntaken/api'
import * as zoek from '../context/zoek/route'
import * as taak from '../taken/[uuid]/route'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineOpenApiRoute(mijntakenApi, [zoek, taak])
