import { searchRoute } from '@/lib/api/klantinteracties/resource-routes'
import { digitaalAdres } from '@/lib/klantinteractie/resources/digitaal-adres'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = searchRoute(digitaalAdres)
