import { defineNotFound } from '@/lib/api/define-route'
import { klantinteractiesApi } from '@/lib/api/klantinteracties/api'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineNotFound(klantinteractiesApi)
