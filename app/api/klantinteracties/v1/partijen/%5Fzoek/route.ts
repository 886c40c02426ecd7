import { searchRoute } from '@/lib/api/klantinteracties/resource-routes'
import { partij } from '@/lib/klantinteractie/resources/partij'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = searchRoute(partij)
