import { collectionRoute } from '@/lib/api/klantinteracties/resource-routes'
import { betrokkene } from '@/lib/klantinteractie/resources/betrokkene'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = collectionRoute(betrokkene)
