import { itemRoute } from '@/lib/api/klantinteracties/resource-routes'
import { categorieRelatie } from '@/lib/klantinteractie/resources/categorie-relatie'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = itemRoute(categorieRelatie)
