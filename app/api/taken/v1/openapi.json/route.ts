import { defineOpenApiRoute } from '@/lib/api/define-openapi-route'
import { takenApi } from '@/lib/api/taken/api'
import * as betaaltakenZoek from '../betaaltaken/%5Fzoek/route'
import * as betaaltakenEen from '../betaaltaken/[uuid]/route'
import * as betaaltaken from '../betaaltaken/route'
import * as externetakenZoek from '../externetaken/%5Fzoek/route'
import * as externetakenEen from '../externetaken/[uuid]/route'
import * as externetaken from '../externetaken/route'
import * as formuliertakenZoek from '../formuliertaken/%5Fzoek/route'
import * as formuliertakenEen from '../formuliertaken/[uuid]/route'
import * as formuliertaken from '../formuliertaken/route'
import * as uploadtakenZoek from '../uploadtaken/%5Fzoek/route'
import * as uploadtakenEen from '../uploadtaken/[uuid]/route'
import * as uploadtaken from '../uploadtaken/route'
import * as urltakenZoek from '../urltaken/%5Fzoek/route'
import * as urltakenEen from '../urltaken/[uuid]/route'
import * as urltaken from '../urltaken/route'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineOpenApiRoute(takenApi, [
  externetaken,
  externetakenEen,
  externetakenZoek,
  betaaltaken,
  betaaltakenEen,
  betaaltakenZoek,
  urltaken,
  urltakenEen,
  urltakenZoek,
  formuliertaken,
  formuliertakenEen,
  formuliertakenZoek,
  uploadtaken,
  uploadtakenEen,
  uploadtakenZoek,
])
