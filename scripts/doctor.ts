import { beoordeelZaakZonderRol } from '@/lib/domain/zichtbaarheid/beoordeel-zaak'
import { checkConfig } from '@/lib/env/load-config'
import { type Bevinding, fout, goed, printBevinding } from './doctor/bevinding'
import type { Beoordeel } from './doctor/check-policy'
import { examine } from './doctor/examine'
import { adoptSandboxEnv } from './stack/sandbox-env'

const found = await run()
for (const bevinding of found) console.log(printBevinding(bevinding))
const wrong = found.filter(({ niveau }) => niveau === 'fout').length
console.log(
  wrong === 0 ? 'Alles is in orde.' : `${wrong} ${wrong === 1 ? 'ding is' : 'dingen zijn'} niet in orde.`,
)
process.exit(wrong === 0 ? 0 : 1)

async function run(): Promise<Bevinding[]> {
  if (!process.env.MIJNSERVICES_CONFIG && adoptSandboxEnv('.sandbox'))
    console.log('Dit is de configuratie van de sandbox.')
  try {
    const config = checkConfig()
    const beoordeel: Beoordeel = (zaak, zaaktype) => {
      const oordeel = beoordeelZaakZonderRol(zaak, zaaktype, config.zichtbaarheid)
      return oordeel.toegestaan ? null : oordeel.reden
    }
    return [
      goed('configuratie', process.env.MIJNSERVICES_CONFIG ?? ''),
      ...(await examine(config, beoordeel)),
    ]
  } catch (error) {
    return [
      fout('configuratie', error instanceof Error ? error.message : String(error), 'verbeter dit eerst'),
    ]
  }
}
