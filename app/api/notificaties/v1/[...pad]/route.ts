import { defineNotFound } from '@/lib/api/define-route'
import { notificatiesApi } from '@/lib/api/notificaties/api'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineNotFound(notificatiesApi)
