import { collectionRoute } from '@/lib/api/klantinteracties/resource-routes'
import { bijlage } from '@/lib/klantinteractie/resources/bijlage'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = collectionRoute(bijlage)
