import 'server-only'
import { findBericht } from '@/db/queries/berichten/write-bericht'
import { toBericht } from '@/lib/berichten/bericht'
import { isZichtbaar } from '@/lib/domain/bericht'
import { parsePersoonUrn } from '@/lib/domain/urn'
import { uuidOf } from '@/lib/zgw/uuid-of'
import { isAan } from './read-zaak'
import { melden, niet, type Soort } from './soort'

/** Tells of a bericht once it is published, unless its receiver found it first. */
export const nieuwBericht: Soort = {
  naam: 'nieuw-bericht',
  past: ({ type }) => type === 'nl.overheid.berichten.bericht-gepubliceerd',
  async lees({ resourceUrl }, bronnen) {
    if (!isAan('nieuw-bericht', bronnen)) return niet('staat-uit')
    const uuid = uuidOf(resourceUrl)
    const row = uuid && (await findBericht(bronnen.db, uuid))
    if (!row) return niet('weg')
    const bericht = toBericht(row)
    if (!isZichtbaar(bericht, bronnen.nu)) return niet('niet-zichtbaar')
    if (bericht.geopendOp) return niet('al-gelezen')
    const persoon = parsePersoonUrn(bericht.ontvanger)
    if (!persoon) return niet('geen-ontvanger')
    return melden({
      soort: 'nieuw-bericht',
      gebeurtenis: `nieuw-bericht:${bericht.uuid}`,
      onderwerp: `bericht:${bericht.uuid}`,
      personen: [persoon],
      variabelen: { pad: `/berichten/${bericht.uuid}` },
    })
  },
}
