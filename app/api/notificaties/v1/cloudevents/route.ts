import { cloudeventsRoute } from '@/lib/api/notificaties/bericht-routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = cloudeventsRoute
