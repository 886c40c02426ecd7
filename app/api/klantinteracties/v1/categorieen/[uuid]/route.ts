import { itemRoute } from '@/lib/api/klantinteracties/resource-routes'
import { categorie } from '@/lib/klantinteractie/resources/categorie'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = itemRoute(categorie)
