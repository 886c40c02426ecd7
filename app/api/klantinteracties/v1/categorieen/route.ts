import { collectionRoute } from '@/lib/api/klantinteracties/resource-routes'
import { categorie } from '@/lib/klantinteractie/resources/categorie'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = collectionRoute(categorie)
