import { abonnementRoute } from '@/lib/api/notificaties/abonnement-routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = abonnementRoute
