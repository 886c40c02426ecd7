import { collectionRoute } from '@/lib/api/klantinteracties/resource-routes'
import { actorKlantcontact } from '@/lib/klantinteractie/resources/actor-klantcontact'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = collectionRoute(actorKlantcontact)
