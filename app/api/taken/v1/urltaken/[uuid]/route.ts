import { itemRoute } from '@/lib/api/taken/resource-routes'
import { urltaken } from '@/lib/api/taken/resources'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = itemRoute(urltaken)
