import { AppError } from '@/lib/errors/app-error'
import { fail, type Result } from '@/lib/errors/result'
import {
  alsOnbereikbaar,
  askAll,
  type Deelbron,
  demandAll,
  findBron,
  withBron,
} from '@/lib/registratie/merge-bronnen'
import { sortTaken } from './sort-taken'
import type { Taak } from './taak'
import type { Pagina, Taakregistratie, TakenLijst } from './taakregistratie'

/**
 * Several registrations of taken as one, the nearest deadline first. The uuid of a taak names its source, so that
 * getting and completing go there. A list names who is missing; a count has no place for that and throws.
 */
export function mergeTaakregistraties(bronnen: readonly Deelbron<Taakregistratie>[]): Taakregistratie {
  const list = async (
    { limit, offset }: Pagina,
    ask: (registratie: Taakregistratie, pagina: Pagina) => Promise<TakenLijst>,
  ): Promise<TakenLijst> => {
    // Any of the taken up to the end of this page may come from one source.
    const pagina = { limit: offset + limit, offset: 0 }
    const { gelukt, onbereikbaar } = await askAll(bronnen, (registratie) => ask(registratie, pagina))
    return {
      totaal: gelukt.reduce((som, { waarde }) => som + waarde.totaal, 0),
      taken: mergeTaken(gelukt).slice(offset, offset + limit),
      ...alsOnbereikbaar(onbereikbaar),
    }
  }
  const change = async <E extends string>(
    id: string,
    run: (registratie: Taakregistratie, uuid: string) => Promise<Result<Taak, E>>,
  ): Promise<Result<Taak, E | 'niet-gevonden'>> => {
    const found = findBron(bronnen, id)
    if (!found) return fail('niet-gevonden')
    const result = await run(found.bron.registratie, found.uuid)
    return result.ok ? { ok: true, value: withBron(found.bron.id, result.value) } : result
  }
  return {
    listOpenTaken: (identiteit, pagina) =>
      list(pagina, (registratie, deel) => registratie.listOpenTaken(identiteit, deel)),
    listAfgerondeTaken: (identiteit, pagina, status) =>
      list(pagina, (registratie, deel) => registratie.listAfgerondeTaken(identiteit, deel, status)),
    async listAlleTaken(houder, urns) {
      const { gelukt, onbereikbaar } = await askAll(bronnen, (registratie) =>
        registratie.listAlleTaken(houder, urns),
      )
      return { taken: mergeTaken(gelukt), ...alsOnbereikbaar(onbereikbaar) }
    },
    async countOpenTaken(identiteit) {
      const counts = await demandAll(bronnen, (registratie) => registratie.countOpenTaken(identiteit))
      return counts.reduce((som, { waarde }) => som + waarde, 0)
    },
    async getTaak(identiteit, id) {
      const found = findBron(bronnen, id)
      const taak = await found?.bron.registratie.getTaak(identiteit, found.uuid)
      return found && taak ? withBron(found.bron.id, taak) : null
    },
    async findTaak(uuid) {
      const { gelukt, onbereikbaar } = await askAll(bronnen, (registratie) => registratie.findTaak(uuid))
      const [found] = gelukt.flatMap(({ id, waarde }) => (waarde ? [withBron(id, waarde)] : []))
      if (!found && onbereikbaar.length > 0)
        throw new AppError('bron-onbereikbaar', `Niet te zeggen: ${onbereikbaar.join(', ')} antwoordt niet.`)
      return found ?? null
    },
    voerUit: (handeling, identiteit, id, uitvoering) =>
      change(id, (registratie, uuid) => registratie.voerUit(handeling, identiteit, uuid, uitvoering)),
    geefTerug: (handeling, id) => change(id, (registratie, uuid) => registratie.geefTerug(handeling, uuid)),
  }
}

const mergeTaken = (gelukt: { id: string | null; waarde: { taken: Taak[] } }[]): Taak[] =>
  sortTaken(gelukt.flatMap(({ id, waarde }) => waarde.taken.map((taak) => withBron(id, taak))))
