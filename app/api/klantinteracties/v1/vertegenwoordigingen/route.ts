import { collectionRoute } from '@/lib/api/klantinteracties/resource-routes'
import { vertegenwoordiging } from '@/lib/klantinteractie/resources/vertegenwoordiging'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = collectionRoute(vertegenwoordiging)
