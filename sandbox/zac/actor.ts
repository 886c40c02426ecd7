import { z } from 'zod'
import type { Api } from './api'

const PAD = '/klantinteracties/v1/actoren'
const NAAM = 'Team Dienstverlening'
const metUuid = z.object({ uuid: z.string() })

/** The team that internetaken go to; it is made when it is not there. */
export async function eisActor(api: Api): Promise<string> {
  const query = new URLSearchParams({ naam: NAAM })
  const { results } = await api(z.object({ results: z.array(metUuid) }), { pad: `${PAD}?${query}` })
  const [bestaand] = results
  if (bestaand) return bestaand.uuid
  const body = { naam: NAAM, soortActor: 'organisatorische_eenheid', indicatieActief: true }
  return (await api(metUuid, { methode: 'POST', pad: PAD, body })).uuid
}
