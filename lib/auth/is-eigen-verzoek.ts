import 'server-only'
import { getConfig } from '@/lib/env/load-config'
import { isSameOrigin } from '@/lib/security/same-origin'

/** Whether a request that changes something comes from a page of this portal. */
export const isEigenVerzoek = (headers: Headers): boolean =>
  isSameOrigin(headers, getConfig().portaal.basisUrl)
