import { defineNotFound } from '@/lib/api/define-route'
import { mijntakenApi } from '@/lib/api/mijntaken/api'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineNotFound(mijntakenApi)
