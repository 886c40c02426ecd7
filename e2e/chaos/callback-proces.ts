import { serve } from '@hono/node-server'
import { POST } from '@/app/api/notificaties/v1/callback/route'

// The route handler of the callback behind a bare HTTP server: what the portal runs, without Next around it.
serve({ fetch: (request) => POST(request), port: Number(process.env.CHAOS_POORT), hostname: '127.0.0.1' })
