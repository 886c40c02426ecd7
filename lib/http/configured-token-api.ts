import 'server-only'
import type { TokenBronConfig } from '@/lib/env/config-schema'
import { readGeheim } from '@/lib/env/load-config'
import { createTokenApi, type TokenApi } from './token-api'

/** The API of a configured source. */
export const configuredTokenApi = ({
  id,
  naam,
  url,
  token,
  timeoutMs,
  maxGelijktijdig,
}: TokenBronConfig): TokenApi =>
  createTokenApi({ id, naam, url, token: readGeheim(token), timeoutMs, maxGelijktijdig })
