import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { Voorkeuren } from '@/lib/domain/voorkeuren'
import { fail, ok, type Result } from '@/lib/errors/result'
import {
  alsBezoeker,
  createProfielContext,
  type ProfielContext,
} from '@/lib/services/profiel/profiel-context'
import { saveVoorkeuren } from '@/lib/voorkeuren/save-voorkeuren'

/**
 * Keeps the visitor's choices. Refuses to leave taken or berichten without any way of attending: what is asked of
 * somebody must reach them (Wmebv).
 */
export async function saveMeldvoorkeuren(
  identiteit: Identiteit,
  voorkeuren: Voorkeuren,
  context: ProfielContext = createProfielContext(),
): Promise<Result<null, 'niet-van-toepassing' | 'geen-kanaal'>> {
  if (identiteit.soort === 'pseudoniem') return fail('niet-van-toepassing')
  const gekozen = Object.values(voorkeuren.kanalen).flat()
  if (!gekozen.includes('taken') || !gekozen.includes('berichten')) return fail('geen-kanaal')
  return alsBezoeker(context, identiteit, async (handeling) => {
    const klant = await context.klanten.ensureKlant(handeling, identiteit)
    await saveVoorkeuren(handeling, klant.id, voorkeuren)
    return ok(null)
  })
}
