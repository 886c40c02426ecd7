import { itemRoute } from '@/lib/api/klantinteracties/resource-routes'
import { internetaak } from '@/lib/klantinteractie/resources/internetaak'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = itemRoute(internetaak)
