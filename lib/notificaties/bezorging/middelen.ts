import 'server-only'
import type { Config } from '@/lib/env/config-schema'
import type { BriefConfig } from '@/lib/env/kanalen-schema'
import type { Berichtenbox } from '../kanalen/berichtenbox-kanaal'
import { createKanalen } from '../kanalen/create-kanalen'
import type { Kanalen } from '../kanalen/kanaal'
import { loadSjablonen, type Sjablonen } from '../sjablonen/load-sjablonen'

/** What sending takes: the channels, the texts, and how a letter is laid out. */
export type Middelen = {
  kanalen: Kanalen
  sjablonen: Sjablonen
  briefOpmaak: Pick<BriefConfig, 'adresvenster' | 'retouradres'> | undefined
}

/** Makes all that sending takes, once a process. Throws an Error that lists whatever is wrong with texts or secrets. */
export function createMiddelen(config: Config, box?: Berichtenbox): Middelen {
  const { kanalen } = config.notificaties
  return {
    sjablonen: loadSjablonen(config.portaal, kanalen.sjablonenMap),
    kanalen: createKanalen(config, box),
    briefOpmaak: kanalen.brief,
  }
}
