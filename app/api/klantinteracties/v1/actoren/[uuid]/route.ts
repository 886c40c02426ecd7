import { itemRoute } from '@/lib/api/klantinteracties/resource-routes'
import { actor } from '@/lib/klantinteractie/resources/actor'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = itemRoute(actor)
