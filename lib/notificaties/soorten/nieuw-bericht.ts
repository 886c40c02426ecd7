import 'server-only'
import { isZichtbaar } from '@/lib/domain/bericht'
import { parsePersoonUrn } from '@/lib/domain/urn'
import { isAan } from './read-zaak'
import { isNieuwElders, later, melden, niet, type Soort } from './soort'

/** Tells of a bericht once it is published, unless its receiver found it first. */
export const nieuwBericht: Soort = {
  naam: 'nieuw-bericht',
  past: (gebeurtenis) =>
    gebeurtenis.type === 'nl.overheid.berichten.bericht-gepubliceerd' ||
    isNieuwElders(gebeurtenis, 'berichten'),
  async lees({ bron, resourceUrl }, bronnen) {
    if (!isAan('nieuw-bericht', bronnen)) return niet('staat-uit')
    const bericht = await bronnen.findBericht(resourceUrl)
    if (!bericht) return niet('weg')
    if (bericht.publicatiedatum > bronnen.nu) return later('nog-niet-gepubliceerd', bericht.publicatiedatum)
    if (!isZichtbaar(bericht, bronnen.nu)) return niet('niet-zichtbaar')
    if (bericht.geopendOp) return niet('al-gelezen')
    const persoon = parsePersoonUrn(bericht.ontvanger)
    if (!persoon) return niet('geen-ontvanger')
    return melden({
      soort: 'nieuw-bericht',
      gebeurtenis: `nieuw-bericht:${bericht.uuid}`,
      onderwerp: `bericht:${bericht.uuid}`,
      personen: [persoon],
      variabelen: { pad: bron === 'eigen' ? `/berichten/${bericht.uuid}` : '/berichten' },
    })
  },
}
