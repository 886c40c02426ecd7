import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { beoordeelRollen } from '@/lib/domain/zichtbaarheid/beoordeel-zaak'
import { eigenKinderen } from './eigen-kind'
import type { ZakenContext } from './zaken-context'
import type { ZichtbareZaak } from './zichtbare-zaak'

/** Only for a list that came without rollen: those of the shown zaken are asked for, so that no other zaak is shown. */
export async function isProven(
  identiteit: Identiteit,
  zichtbaar: ZichtbareZaak,
  context: ZakenContext,
): Promise<boolean> {
  const { register, zaak, rollen } = zichtbaar
  if (rollen) return true
  const late = eigenKinderen({ register, zaak, context }, 'rollen', await register.zaken.listRollen(zaak.url))
  const oordeel = beoordeelRollen(identiteit, late, context.zichtbaarheid)
  if (oordeel.toegestaan) return true
  const log = oordeel.reden === 'geen-eigen-rol' ? context.logger.error : context.logger.info
  log(oordeel.reden === 'geen-eigen-rol' ? 'bron-deelt-te-veel' : 'zaken-verborgen', {
    bron: register.id,
    onderdeel: 'zaken',
    reden: oordeel.reden,
    aantal: 1,
  })
  return false
}
