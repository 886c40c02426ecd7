import { fail, type Result } from '@/lib/errors/result'
import {
  alsOnbereikbaar,
  askAll,
  type Deelbron,
  demandAll,
  findBron,
  withBron,
} from '@/lib/registratie/merge-bronnen'
import type { Bericht } from './bericht'
import type { BerichtFout, Berichtregistratie } from './berichtregistratie'
import { sortBerichten } from './sort-berichten'

/**
 * Several registrations of berichten as one, newest first. The uuid of a bericht names its source, so that opening and
 * archiving go there. A list names who is missing; a count has no place for that and throws.
 */
export function mergeBerichtregistraties(
  bronnen: readonly Deelbron<Berichtregistratie>[],
): Berichtregistratie {
  const change = async (
    id: string,
    run: (registratie: Berichtregistratie, uuid: string) => Promise<Result<Bericht, BerichtFout>>,
  ): Promise<Result<Bericht, BerichtFout>> => {
    const found = findBron(bronnen, id)
    if (!found) return fail('niet-gevonden')
    const result = await run(found.bron.registratie, found.uuid)
    return result.ok ? { ok: true, value: withBron(found.bron.id, result.value) } : result
  }
  return {
    async listBerichten(identiteit, map, { limit, offset }, filter) {
      // Any of the berichten up to the end of this page may come from one source.
      const pagina = { limit: offset + limit, offset: 0 }
      const { gelukt, onbereikbaar } = await askAll(bronnen, (registratie) =>
        registratie.listBerichten(identiteit, map, pagina, filter),
      )
      return {
        totaal: gelukt.reduce((som, { waarde }) => som + waarde.totaal, 0),
        berichten: mergeBerichten(gelukt).slice(offset, offset + limit),
        ...alsOnbereikbaar(onbereikbaar),
      }
    },
    async listAlleBerichten(houder, urns) {
      const { gelukt, onbereikbaar } = await askAll(bronnen, (registratie) =>
        registratie.listAlleBerichten(houder, urns),
      )
      return { berichten: mergeBerichten(gelukt), ...alsOnbereikbaar(onbereikbaar) }
    },
    async countOngelezen(identiteit) {
      const counts = await demandAll(bronnen, (registratie) => registratie.countOngelezen(identiteit))
      return counts.reduce((som, { waarde }) => som + waarde, 0)
    },
    async getBericht(identiteit, id) {
      const found = findBron(bronnen, id)
      const bericht = await found?.bron.registratie.getBericht(identiteit, found.uuid)
      return found && bericht ? withBron(found.bron.id, bericht) : null
    },
    open: (handeling, identiteit, id) =>
      change(id, (registratie, uuid) => registratie.open(handeling, identiteit, uuid)),
    markeerOngelezen: (handeling, identiteit, id) =>
      change(id, (registratie, uuid) => registratie.markeerOngelezen(handeling, identiteit, uuid)),
    archiveer: (handeling, identiteit, id) =>
      change(id, (registratie, uuid) => registratie.archiveer(handeling, identiteit, uuid)),
    zetTerug: (handeling, identiteit, id) =>
      change(id, (registratie, uuid) => registratie.zetTerug(handeling, identiteit, uuid)),
  }
}

const mergeBerichten = (gelukt: { id: string | null; waarde: { berichten: Bericht[] } }[]): Bericht[] =>
  sortBerichten(gelukt.flatMap(({ id, waarde }) => waarde.berichten.map((bericht) => withBron(id, bericht))))
