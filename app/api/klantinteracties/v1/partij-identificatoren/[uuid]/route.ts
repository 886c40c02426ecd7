import { itemRoute } from '@/lib/api/klantinteracties/resource-routes'
import { partijIdentificator } from '@/lib/klantinteractie/resources/partij-identificator'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = itemRoute(partijIdentificator)
