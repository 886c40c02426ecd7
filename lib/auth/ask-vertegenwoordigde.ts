import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { isAppError } from '@/lib/errors/is-app-error'
import { getLogger } from '@/lib/observability/logger'
import { findVertegenwoordigde } from '@/lib/services/vertegenwoordiging/find-vertegenwoordigde'

/** Who the visitor acts for; null when they may not, and also when that cannot be asked now. */
export async function askVertegenwoordigde(
  bezoeker: Identiteit,
  klantId: string,
): Promise<Identiteit | null> {
  try {
    return await findVertegenwoordigde(bezoeker, klantId)
  } catch (error) {
    if (!isAppError(error, 'bron-onbereikbaar', 'bron-contract')) throw error
    getLogger().warn('vertegenwoordiging-onbekend', { code: error.code })
    return null
  }
}
