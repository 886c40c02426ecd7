import { berichtenApi } from '@/lib/api/berichten/api'
import { defineNotFound } from '@/lib/api/define-route'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineNotFound(berichtenApi)
