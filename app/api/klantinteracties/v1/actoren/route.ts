import { collectionRoute } from '@/lib/api/klantinteracties/resource-routes'
import { actor } from '@/lib/klantinteractie/resources/actor'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = collectionRoute(actor)
