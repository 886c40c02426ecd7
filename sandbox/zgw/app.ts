import { Hono } from 'hono'
import type { Storingen } from '../regie/storingen'
import type { Tellingen } from '../regie/tellingen'
import { controleerToken } from './http/auth'
import { controleerCrs } from './http/crs'
import type { Omgeving } from './http/lijst'
import { Fout, nietGevonden, problemResponse } from './http/problem'
import { APIS, type Api } from './profiel'
import type { Register } from './register'
import { mountBesluiten } from './resources/besluiten'
import { mountCatalogi } from './resources/catalogi'
import { mountObjectinformatieobjecten } from './resources/documentrelaties'
import { mountInformatieobjecten } from './resources/informatieobjecten'
import { mountInhoud } from './resources/inhoud'
import type { App } from './resources/lezen'
import { mountResultaten } from './resources/resultaten'
import { mountRollen } from './resources/rollen'
import { mountStatussen } from './resources/statussen'
import { mountZaakinformatieobjecten } from './resources/zaakinformatieobjecten'
import { mountZaakonderdelen } from './resources/zaakonderdelen'
import { mountZaken } from './resources/zaken'

const MOUNTS: Record<Api, ((app: App, register: Register) => void)[]> = {
  zaken: [
    mountZaken,
    mountStatussen,
    mountResultaten,
    mountRollen,
    mountZaakinformatieobjecten,
    mountZaakonderdelen,
  ],
  catalogi: [mountCatalogi],
  documenten: [mountInformatieobjecten, mountInhoud, mountObjectinformatieobjecten],
  besluiten: [mountBesluiten],
}

type Regelaars = { storingen: Storingen; tellingen: Tellingen }

/** The four APIs of one register, each under its own root. */
export function maakApp(register: Register, { storingen, tellingen }: Regelaars): Hono<Omgeving> {
  const app = new Hono<Omgeving>()
  app.use(tellingen.middleware(register.naam))
  app.use(storingen.middleware(register.naam))
  for (const api of APIS) {
    const versie = { 'API-version': register.profiel.versies[api] }
    const deel = new Hono<Omgeving>().basePath(`/${api}/api/v1`)
    deel.use(async (c, next) => {
      await controleerToken(c.req.header('Authorization'), register)
      if (api === 'zaken') eisCrs(c.req.method, new URL(c.req.url).pathname, c.req.raw.headers, register)
      await next()
      c.res.headers.set('API-version', versie['API-version'])
    })
    for (const mount of MOUNTS[api]) mount(deel, register)
    deel.onError((fout) => problemResponse(alsFout(fout), register.origin, versie))
    app.route('/', deel)
  }
  app.notFound(() => problemResponse(nietGevonden(), register.origin, {}))
  return app
}

function alsFout(fout: Error): Fout {
  if (fout instanceof Fout) return fout
  console.error(fout)
  return new Fout(500, 'error', 'Er is een serverfout opgetreden.')
}

/** Which calls need Crs headers (DIGEST §2.2): `/zaken`, one zaak and `_zoek`. */
function eisCrs(methode: string, pad: string, headers: Headers, register: Register): void {
  const [, resource, tweede, derde] = pad.split('/api/v1')[1]?.split('/') ?? []
  if (resource !== 'zaken' || derde !== undefined) return
  const lezen = methode === 'GET' || methode === 'HEAD'
  const openZaak = !register.profiel.crsBijLezen
  controleerCrs(headers, {
    accept: !openZaak,
    content: openZaak ? !lezen || tweede === '_zoek' : true,
  })
}
