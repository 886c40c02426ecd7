import { REGISTERS } from '../profiel'
import type { Register } from '../register'
import { Bouwer } from './bouwer'
import { bouwZaaktype } from './catalogus'
import { veldzaken } from './veldsituaties'
import { belastingen } from './zaaktypen/belastingen'
import { milieu } from './zaaktypen/milieu'
import { rommelig } from './zaaktypen/rommelig'
import { sociaal } from './zaaktypen/sociaal'
import { straat } from './zaaktypen/straat'
import { wonen } from './zaaktypen/wonen'
import { bakkerijRijnzoom, bakkerijWaterdam } from './zaken/bakkerij'
import { fatimaZaken } from './zaken/fatima'
import { gedeeldWaterdam } from './zaken/gedeeld'
import { jeroenRijnzoom, jeroenWaterdam } from './zaken/jeroen'

const ZAAKTYPEN = {
  waterdam: [...sociaal, ...wonen, ...straat, ...belastingen, ...rommelig],
  rijnzoom: milieu,
}

const ZAKEN = {
  waterdam: [...jeroenWaterdam, ...gedeeldWaterdam, ...bakkerijWaterdam],
  rijnzoom: [...jeroenRijnzoom, ...bakkerijRijnzoom],
}

/** Fills an empty register with its catalogue and zaken. */
export function zaai(register: Register): void {
  const bouwer = new Bouwer(register)
  register.opslag.bewaar('catalogussen', {
    uuid: bouwer.uuid('catalogussen', 'catalogus'),
    domein: register.naam.slice(0, 5).toUpperCase(),
    rsin: REGISTERS[register.naam].rsin,
    naam: `Catalogus ${register.titel}`,
  })
  for (const zaaktype of ZAAKTYPEN[register.naam]) bouwZaaktype(register, bouwer, zaaktype)
  const veld = veldzaken(register.naam)
  for (const zaak of [...ZAKEN[register.naam], ...veld, ...fatimaZaken(register.naam, veld)])
    bouwer.zaak(zaak)
}
