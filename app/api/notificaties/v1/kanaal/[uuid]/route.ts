import { kanaalRoute } from '@/lib/api/notificaties/kanaal-routes'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = kanaalRoute
