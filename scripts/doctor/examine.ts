import type { Config, RegisterConfig } from '@/lib/env/config-schema'
import { listRegistraties } from '@/lib/env/list-registraties'
import { readGeheim } from '@/lib/env/load-config'
import { ask } from './ask'
import type { Bevinding } from './bevinding'
import { APIS, type ApiNaam, checkApi, zgwHeaders } from './check-api'
import { checkBriefsftp } from './check-briefsftp'
import { checkClock } from './check-clock'
import { checkDatabase } from './check-database'
import { checkOidc } from './check-oidc'
import { type Beoordeel, checkPolicy } from './check-policy'
import { checkRegistratie, lijstVan } from './check-registratie'

/** Reaches everything that the configuration names, and says of each how it is. */
export async function examine(config: Config, beoordeel?: Beoordeel): Promise<Bevinding[]> {
  const { digid, eherkenning } = config.inloggen
  const found = await Promise.all([
    checkDatabase(readGeheim(config.database.url)).then((bevinding) => [bevinding]),
    ...(digid ? [examineOidc('DigiD', digid)] : []),
    ...(eherkenning ? [examineOidc('eHerkenning', eherkenning)] : []),
    ...config.registers.map((register) => examineRegister(register, beoordeel)),
    examineRegistraties(config),
    examineBrief(config),
  ])
  return found.flat()
}

async function examineOidc(
  bron: string,
  middel: { issuer: string; minimaalNiveau: string },
): Promise<Bevinding[]> {
  const antwoord = await ask(`${middel.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  const clock = antwoord.bereikt ? checkClock(bron, antwoord.headers.get('date'), new Date()) : []
  return [checkOidc(bron, middel, antwoord), ...clock]
}

function examineRegistraties(config: Config): Promise<Bevinding[]> {
  return Promise.all(
    listRegistraties(config).map(async ({ rol, bron }) => {
      const headers = { authorization: `Token ${readGeheim(bron.token)}` }
      return checkRegistratie(bron, rol, await ask(lijstVan(bron, rol), headers))
    }),
  )
}

async function examineBrief({ notificaties: { kanalen } }: Config): Promise<Bevinding[]> {
  const { brief } = kanalen
  return brief?.via === 'sftp' ? [await checkBriefsftp({ ...brief, sleutel: readGeheim(brief.sleutel) })] : []
}

async function examineRegister(
  register: RegisterConfig,
  beoordeel: Beoordeel | undefined,
): Promise<Bevinding[]> {
  const headers = await zgwHeaders(register.clientId, readGeheim(register.secret), new Date())
  const names = Object.keys(APIS) as ApiNaam[]
  const antwoorden = await Promise.all(
    names.map(async (api) => ({
      api,
      antwoord: await ask(register[api].aanroep.replace(/\/$/, '') + APIS[api].lijst, headers),
    })),
  )
  const bodyOf = (naam: ApiNaam) => {
    const antwoord = antwoorden.find(({ api }) => api === naam)?.antwoord
    return antwoord?.bereikt ? antwoord.body : undefined
  }
  const reached = antwoorden.flatMap(({ antwoord }) => (antwoord.bereikt ? [antwoord] : []))
  return [
    ...antwoorden.map(({ api, antwoord }) => checkApi(`${register.naam}, ${api}`, api, antwoord)),
    ...checkClock(register.naam, reached[0]?.headers.get('date') ?? null, new Date()),
    ...(beoordeel ? checkPolicy(register.naam, bodyOf('zaken'), bodyOf('catalogi'), beoordeel) : []),
  ]
}
