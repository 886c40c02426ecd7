import { itemRoute } from '@/lib/api/taken/resource-routes'
import { externetaken } from '@/lib/api/taken/resources'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = itemRoute(externetaken)
