import { collectionRoute } from '@/lib/api/klantinteracties/resource-routes'
import { onderwerpobject } from '@/lib/klantinteractie/resources/onderwerpobject'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = collectionRoute(onderwerpobject)
