import { defineNotFound } from '@/lib/api/define-route'
import { zaakbevragingApi } from '@/lib/api/zaakbevraging/api'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineNotFound(zaakbevragingApi)
