import { itemRoute } from '@/lib/api/klantinteracties/resource-routes'
import { rekeningnummer } from '@/lib/klantinteractie/resources/rekeningnummer'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = itemRoute(rekeningnummer)
