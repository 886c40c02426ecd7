import 'server-only'
import { parsePersoonUrn } from '@/lib/domain/urn'
import type { Meldsoort } from '@/lib/env/inwinnen-schema'
import type { Taak } from '@/lib/taken/taak'
import { isAan } from './read-zaak'
import { isNieuwElders, later, melden, niet, type Soort, type Uitslag } from './soort'

type Taaksoort = Extract<Meldsoort, `${string}taak${string}`>
type Beeld = { status: Taak['status']; metTermijn: boolean }

/** A kind that tells of a taak; `feit` is what a Taakregistratie published, `beeld` how the taak must still be. */
export const taakSoort = (naam: Taaksoort, feit: string, beeld: Beeld): Soort => ({
  naam,
  past: (gebeurtenis) =>
    gebeurtenis.type === `nl.overheid.taken.externetaak-${feit}` ||
    (feit === 'geregistreerd' && isNieuwElders(gebeurtenis, 'taken')),
  async lees({ bron, resourceUrl, sleutel }, bronnen): Promise<Uitslag> {
    if (!isAan(naam, bronnen)) return niet('staat-uit')
    const taak = await bronnen.findTaak(resourceUrl)
    if (!taak) return niet('weg')
    if (taak.status !== beeld.status) return niet('al-verder')
    if (taak.startdatum > bronnen.vandaag)
      return later('nog-niet-begonnen', new Date(`${taak.startdatum}T06:00:00Z`))
    const persoon = taak.isToegewezenAan && parsePersoonUrn(taak.isToegewezenAan)
    if (!persoon) return niet('geen-ontvanger')
    // Elsewhere a taak may be without a term.
    const verloopdatum = taak.einddatumHandelingsTermijn ?? undefined
    const termijn = verloopdatum === undefined ? {} : { verloopdatum }
    return melden({
      soort: naam,
      // A reminder that is set anew is a new event; the taak itself comes and expires once.
      gebeurtenis:
        naam === 'taak-herinnering' ? `${naam}:${taak.uuid}:${sleutel.slice(0, 16)}` : `${naam}:${taak.uuid}`,
      onderwerp: `taak:${taak.uuid}`,
      personen: [persoon],
      variabelen: {
        pad: beeld.metTermijn && bron === 'eigen' ? `/taken/${taak.uuid}` : '/taken',
        ...(beeld.metTermijn && termijn),
      },
      ...(beeld.metTermijn && verloopdatum !== undefined && { totEnMet: verloopdatum }),
    })
  },
})
