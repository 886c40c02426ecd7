import { itemRoute } from '@/lib/api/klantinteracties/resource-routes'
import { digitaalAdres } from '@/lib/klantinteractie/resources/digitaal-adres'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = itemRoute(digitaalAdres)
