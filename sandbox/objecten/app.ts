import { Hono } from 'hono'
import { createRegie, type Omgeving } from '@/sandbox/bronnen/regie'
import { leesFilter, voldoet } from './filters'
import { leesBody, objectBody, patchBody, zoekBody } from './lees-body'
import {
  huidig,
  mergeData,
  type ObjectData,
  ObjectenOpslag,
  type ObjectZaad,
  type OpgeslagenObject,
} from './opslag'
import { Fout, toProblem } from './problem'

export type Objecttype = {
  uuid: string
  naam: string
  /** Throws nothing and gives the problems of data that the objecttype does not allow. */
  controleer(data: ObjectData): string[]
}
export type ObjectenOpties = {
  origin: string
  token: string
  objecttypen: readonly Objecttype[]
  /** What is in it at the start; gets the URL of an objecttype by its uuid. */
  zaai?: (urlVan: (objecttype: string) => string) => ObjectZaad[]
  /** Milliseconds that each answer takes extra. */
  latentieMs?: number
}

const ROOT = '/api/v2'

/** A small Objects API 2.x in memory: enough to hand out, find and complete klanttaken and berichten. */
export function maakObjectenApp({
  origin,
  token,
  objecttypen,
  zaai = () => [],
  latentieMs = 0,
}: ObjectenOpties): Hono<Omgeving> {
  const opslag = new ObjectenOpslag()
  const urlOf = (pad: string) => `${origin}${ROOT}${pad}`
  const reset = () => opslag.reset(zaai((objecttype) => urlOf(`/objecttypes/${objecttype}`)))
  reset()
  const regie = createRegie({ bron: 'objecten', basisPad: ROOT, latentieMs })
  const alles = new Hono<Omgeving>().route('/regie', regie.routes)
  alles.post('/regie/reset', (c) => {
    reset()
    return c.body(null, 204)
  })
  const app = alles.basePath(ROOT)
  const toDto = (object: OpgeslagenObject) => ({
    url: urlOf(`/objects/${object.uuid}`),
    uuid: object.uuid,
    type: object.type,
    record: huidig(object),
  })
  const find = (uuid: string) => {
    const object = opslag.find(uuid)
    if (!object) throw new Fout(404, 'not_found', 'Niet gevonden.')
    return object
  }
  const controleer = (type: string, data: ObjectData) => {
    const objecttype = objecttypen.find(({ uuid }) => type.endsWith(`/objecttypes/${uuid}`))
    if (!objecttype) throw new Fout(400, 'invalid', 'Onbekend objecttype.')
    const problemen = objecttype.controleer(data)
    if (problemen.length > 0) throw new Fout(400, 'invalid', `record.data: ${problemen.join(', ')}`)
  }
  const toPagina = (objecten: OpgeslagenObject[], url: URL) => {
    const page = Number(url.searchParams.get('page') ?? 1)
    const pageSize = Math.min(Number(url.searchParams.get('pageSize') ?? 100), 500)
    const [van, tot] = [(page - 1) * pageSize, page * pageSize]
    if (page > 1 && van >= objecten.length) throw new Fout(404, 'not_found', 'Ongeldige pagina.')
    return {
      count: objecten.length,
      next: tot < objecten.length ? urlOf(`/objects?page=${page + 1}&pageSize=${pageSize}`) : null,
      previous: page > 1 ? urlOf(`/objects?page=${page - 1}&pageSize=${pageSize}`) : null,
      results: objecten.slice(van, tot).map(toDto),
    }
  }
  const zoek = (type: string | undefined, attrs: string[]) => {
    const filters = attrs.map((attr) => {
      const filter = leesFilter(attr)
      if (!filter) throw new Fout(400, 'invalid-data-attr', `Ongeldig: ${attr.split('__')[0]}`)
      return filter
    })
    return opslag
      .list()
      .filter((object) => type === undefined || object.type === type)
      .filter((object) => regie.isTeVeel() || filters.every((filter) => voldoet(huidig(object).data, filter)))
  }

  app.use(regie.middleware, async (c, next) => {
    if (c.req.header('authorization') !== `Token ${token}`)
      throw new Fout(401, 'not_authenticated', 'Authenticatiegegevens zijn niet opgegeven.')
    await next()
  })
  app.get('/objecttypes', (c) =>
    c.json({
      count: objecttypen.length,
      next: null,
      previous: null,
      results: objecttypen.map(({ uuid, naam }) => ({
        url: urlOf(`/objecttypes/${uuid}`),
        uuid,
        name: naam,
        namePlural: naam,
      })),
    }),
  )
  app.get('/objects', (c) => {
    const url = new URL(c.req.url)
    const attrs = url.searchParams.get('data_attrs')?.split(',') ?? []
    const found = zoek(url.searchParams.get('type') ?? undefined, [
      ...attrs,
      ...url.searchParams.getAll('data_attr'),
    ])
    return c.json(toPagina(found, url))
  })
  app.post('/objects/search', async (c) => {
    const { type, data_attrs: lijst, data_attr: een } = await leesBody(c.req.raw, zoekBody)
    const attrs = [...(lijst?.split(',') ?? []), ...(een === undefined ? [] : [een])]
    return c.json(toPagina(zoek(type, attrs), new URL(c.req.url)))
  })
  app.post('/objects', async (c) => {
    const { type, record } = await leesBody(c.req.raw, objectBody)
    controleer(type, record.data)
    return c.json(toDto(opslag.add(type, record)), 201)
  })
  app.get('/objects/:uuid', (c) => c.json(toDto(find(c.req.param('uuid')))))
  app.get('/objects/:uuid/history', (c) => c.json(find(c.req.param('uuid')).records))
  app.put('/objects/:uuid', async (c) => {
    const object = find(c.req.param('uuid'))
    const { record } = await leesBody(c.req.raw, objectBody)
    controleer(object.type, record.data)
    return c.json(toDto(opslag.append(object, record)))
  })
  app.patch('/objects/:uuid', async (c) => {
    const object = find(c.req.param('uuid'))
    const { record } = await leesBody(c.req.raw, patchBody)
    const { typeVersion, startAt, data } = huidig(object)
    const merged = { typeVersion, startAt, ...record, data: mergeData(data, record.data ?? {}) }
    controleer(object.type, merged.data)
    return c.json(toDto(opslag.append(object, merged)))
  })
  app.delete('/objects/:uuid', (c) => {
    if (!opslag.delete(c.req.param('uuid'))) throw new Fout(404, 'not_found', 'Niet gevonden.')
    return c.body(null, 204)
  })
  alles.onError((fout) => {
    if (fout instanceof Fout) return toProblem(fout)
    throw fout
  })
  return alles
}
