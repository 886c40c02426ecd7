import { defineNotFound } from '@/lib/api/define-route'
import { takenApi } from '@/lib/api/taken/api'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineNotFound(takenApi)
