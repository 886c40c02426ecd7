import { z } from 'zod'
import { isAppError } from '@/lib/errors/is-app-error'

/** One of several registrations behind one port. `id` is null for our own store, whose uuids stay as they are. */
export type Deelbron<R> = { id: string | null; naam: string; registratie: R }

/** What each source gave, and the names of those that gave nothing because they failed. */
type Oogst<T> = { gelukt: { id: string | null; waarde: T }[]; onbereikbaar: string[] }

/**
 * Asks every source at once; one that fails is named and never takes the others along. When all fail the first failure
 * is thrown: that is no empty list. What is not a source's failure is a bug and is thrown as well.
 */
export async function askAll<R, T>(
  bronnen: readonly Deelbron<R>[],
  ask: (registratie: R) => Promise<T>,
): Promise<Oogst<T>> {
  const answers = await Promise.allSettled(bronnen.map(({ registratie }) => ask(registratie)))
  const oogst: Oogst<T> = { gelukt: [], onbereikbaar: [] }
  let eerste: unknown
  for (const [index, answer] of answers.entries()) {
    const bron = bronnen[index]
    if (!bron) continue
    if (answer.status === 'fulfilled') oogst.gelukt.push({ id: bron.id, waarde: answer.value })
    else if (isAppError(answer.reason, 'bron-onbereikbaar', 'bron-contract')) {
      eerste ??= answer.reason
      oogst.onbereikbaar.push(bron.naam)
    } else throw answer.reason
  }
  if (oogst.gelukt.length === 0 && eerste !== undefined) throw eerste
  return oogst
}

/** As `askAll`, for an answer that has no place to name who is missing: any failure is thrown. */
export async function demandAll<R, T>(
  bronnen: readonly Deelbron<R>[],
  ask: (registratie: R) => Promise<T>,
): Promise<Oogst<T>['gelukt']> {
  return Promise.all(bronnen.map(async ({ id, registratie }) => ({ id, waarde: await ask(registratie) })))
}

// Not a colon: Next leaves that percent-encoded in a parameter of a path.
const SCHEIDING = '~'

/** An id that is unique over all sources: `<bron>~<uuid>`, or the bare uuid of our own store. */
export const withBron = <T extends { uuid: string }>(id: string | null, object: T): T =>
  id === null ? object : { ...object, uuid: `${id}${SCHEIDING}${object.uuid}` }

/** The source that an id belongs to and the uuid there; null when there is no such source, or it is no uuid. */
export function findBron<R>(
  bronnen: readonly Deelbron<R>[],
  id: string,
): { bron: Deelbron<R>; uuid: string } | null {
  const index = id.indexOf(SCHEIDING)
  const bronId = index === -1 ? null : id.slice(0, index)
  const bron = bronnen.find((each) => each.id === bronId)
  const uuid = z.guid().safeParse(id.slice(index + 1)).data
  return bron && uuid ? { bron, uuid } : null
}

/** The uuid as the source itself knows it, of an id that `withBron` made. */
export const uuidAtBron = (id: string): string => id.slice(id.indexOf(SCHEIDING) + 1)

/** The names of the sources that failed, when there are any. */
export const alsOnbereikbaar = (onbereikbaar: string[]): { onbereikbaar?: string[] } =>
  onbereikbaar.length > 0 ? { onbereikbaar } : {}
