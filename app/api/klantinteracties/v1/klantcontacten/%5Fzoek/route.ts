import { searchRoute } from '@/lib/api/klantinteracties/resource-routes'
import { klantcontact } from '@/lib/klantinteractie/resources/klantcontact'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = searchRoute(klantcontact)
