import { SignJWT } from 'jose'
import { z } from 'zod'
import { POST } from '@/app/api/notificaties/v1/callback/route'
import { klantcontacten, notificatieGebeurtenissen, notificatieMeldingen, taken } from '@/db/schema'
import { berichtenUit } from '@/db/schema/notificaties-uit/berichten-uit'
import { type Ontvanger, startOntvanger } from '@/e2e/fixtures/ontvanger'
import { createPostRegie, testSjablonen, testSmtpKanaal } from '@/e2e/fixtures/post'
import { testConfig } from '@/e2e/fixtures/test-config'
import { createTestDatabase } from '@/e2e/fixtures/test-database'
import { type Config, type ConfigInvoer, configSchema } from '@/lib/env/config-schema'
import { createLokaleKlantcontactregistratie } from '@/lib/klantinteractie/lokaal/klantcontactregistratie'
import { meldAflopen } from '@/lib/notificaties/bezorging/meld-aflopen'
import { verstuurGeplandeBerichten } from '@/lib/notificaties/bezorging/verstuur-geplande-berichten'
import { createInwinRonde } from '@/lib/notificaties/inwinnen/inwin-ronde'
import { createBijAfloop } from '@/lib/notificaties/output/bij-afloop'
import { createPlanning } from '@/lib/notificaties/output/planning'
import type { LeesVoorkeuren } from '@/lib/notificaties/output/voorkeuren'
import { startPostSandbox } from '@/sandbox/post/start-post-sandbox'
import { startZgwSandbox } from '@/sandbox/zgw/start-zgw-sandbox'

type RegisterNaam = 'waterdam' | 'rijnzoom'
type Soorten = NonNullable<ConfigInvoer['notificaties']>['soorten']
type Registraties = ConfigInvoer['registraties']

const gemaakt = z.looseObject({ url: z.string(), uuid: z.string().optional() })
const lijst = z.object({ results: z.array(z.looseObject({ url: z.string() })) })

/** Registers, database, Postbus and the pipeline in between, all in this process; nothing runs until it is told to. */
export async function startOmgeving() {
  const database = await createTestDatabase()
  const { db } = database
  const nrc = await startOntvanger()
  const zgw = await startZgwSandbox({ notificaties: { url: nrc.url, auth: 'Bearer geheim' } })
  const post = await startPostSandbox()
  const postbus = createPostRegie(post.url)
  let voorkeuren: LeesVoorkeuren | undefined
  let config = createConfig()
  let nu = () => new Date()

  function createConfig(soorten: Soorten = {}, registraties?: Registraties): Config {
    const kanalen = {
      email: {
        via: 'smtp',
        host: '127.0.0.1',
        poort: post.smtpPoort,
        beveiliging: 'geen',
        afzender: 'a@b.test',
      },
      sms: { via: 'http', url: post.smsUrl, afzender: 'Waterdam' },
    } as const
    const basis = testConfig()
    return configSchema.parse({
      ...basis,
      registers: zgw.registers.map(({ naam, titel, clientId, secret: _, ...apis }) => ({
        ...apis,
        id: naam,
        naam: titel,
        clientId,
        secret: { env: 'TEST_ZGW_SECRET' },
      })),
      notificaties: { kanalen, soorten },
      ...(registraties && { registraties }),
    })
  }
  process.env.TEST_ZGW_SECRET = zgw.registers[0]?.secret

  const planning = () => createPlanning(config, voorkeuren)
  const verwerking = () => ({ db, config, planning: planning(), nu })
  const call = async <S extends z.ZodType>(url: string, schema: S, body?: unknown): Promise<z.output<S>> => {
    const register = zgw.registers.find(({ zaken }) => url.startsWith(new URL(zaken).origin))
    const token = await new SignJWT({ client_id: register?.clientId, user_id: '', user_representation: '' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt()
      .sign(new TextEncoder().encode(register?.secret))
    const antwoord = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'accept-crs': 'EPSG:4326',
        'content-crs': 'EPSG:4326',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const json: unknown = await antwoord.json()
    if (!antwoord.ok) throw new Error(`${url}: ${JSON.stringify(json)}`)
    return schema.parse(json)
  }
  const apis = (naam: RegisterNaam) => {
    const register = zgw.registers.find((each) => each.naam === naam)
    if (!register) throw new Error(naam)
    return register
  }

  return {
    db,
    postbus,
    get config() {
      return config
    },
    get nu() {
      return nu()
    },
    zet: (anders: {
      soorten?: Soorten
      registraties?: Registraties
      voorkeuren?: LeesVoorkeuren | undefined
      nu?: () => Date
    }) => {
      config = createConfig(anders.soorten, anders.registraties)
      voorkeuren = anders.voorkeuren
      nu = anders.nu ?? (() => new Date())
    },
    /** A zaak as the seed makes it: with a rol and its first status, and without a notification. */
    async maakZaak(
      persona: string,
      register: RegisterNaam = 'waterdam',
      anders: Record<string, unknown> = {},
    ) {
      const antwoord = await fetch(`${zgw.regie}/zaken`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ register, persona, omschrijving: 'Kapotte lantaarn', ...anders }),
      })
      return z
        .object({ uuid: z.string(), identificatie: z.string(), url: z.string() })
        .parse(await antwoord.json())
    },
    /** Sets the status of this rank (from 0; -1 is the eindstatus, with a resultaat first); the register tells of it. */
    async zetStatus(zaakUrl: string, rang: number, naam: RegisterNaam = 'waterdam', wanneer = new Date()) {
      const { zaken, catalogi } = apis(naam)
      const zaak = await call(zaakUrl, z.looseObject({ zaaktype: z.string() }))
      const typen = await call(
        `${catalogi}/statustypen?${new URLSearchParams({ zaaktype: zaak.zaaktype })}`,
        lijst,
      )
      if (rang === -1) {
        const resultaattypen = await call(
          `${catalogi}/resultaattypen?${new URLSearchParams({ zaaktype: zaak.zaaktype })}`,
          lijst,
        )
        const resultaattype = resultaattypen.results[0]?.url
        await call(`${zaken}/resultaten`, gemaakt, { zaak: zaakUrl, resultaattype, toelichting: '' })
      }
      return call(`${zaken}/statussen`, gemaakt, {
        zaak: zaakUrl,
        statustype: typen.results.at(rang)?.url,
        datumStatusGezet: wanneer.toISOString(),
        statustoelichting: '',
      })
    },
    call,
    apis,
    nrc,
    /** What the registers published since the last time. */
    gepubliceerd: async (verwacht: number) => {
      for (let keer = 0; keer < 200 && nrc.ontvangen.length < verwacht; keer += 1)
        await new Promise((klaar) => setTimeout(klaar, 10))
      return nrc.ontvangen.splice(0).map(({ body }) => body)
    },
    /** Brings messages to our callback, as a Notificatieroutering does. */
    async breng(bodies: unknown[], keer = 1) {
      const alle = bodies.flatMap((body) => Array.from({ length: keer }, () => body))
      await Promise.all(
        alle.map((body) =>
          POST(
            new Request('http://intern/callback', {
              method: 'POST',
              headers: { authorization: 'Bearer alleen-voor-tests', 'content-type': 'application/json' },
              body: JSON.stringify(body),
            }),
          ),
        ),
      )
    },
    /** Lets so many workers work the inbox off. */
    verwerk: async (werkers = 1) => {
      const { signal } = new AbortController()
      await Promise.all(Array.from({ length: werkers }, () => createInwinRonde(verwerking(), signal)()))
    },
    /** Sends what is planned and tells the planner how it ended. */
    async bezorg() {
      const kanalen = { email: testSmtpKanaal(post.smtpPoort) }
      await verstuurGeplandeBerichten({
        db,
        kanalen,
        sjablonen: testSjablonen(),
        briefOpmaak: undefined,
        nu,
        max: 600,
      })
      const bijAfloop = createBijAfloop({
        planning: planning(),
        contacten: createLokaleKlantcontactregistratie(db),
        nu,
      })
      return meldAflopen(db, bijAfloop, nu(), 600)
    },
    planning,
    /** Takes the Zaken API of Waterdam away, or gives it back. */
    async storing(aan: boolean) {
      await fetch(`${zgw.regie}/storingen`, {
        method: aan ? 'POST' : 'DELETE',
        headers: { 'content-type': 'application/json' },
        ...(aan && {
          body: JSON.stringify({ register: 'waterdam', api: 'zaken', soort: 'status', waarde: 503 }),
        }),
      })
    },
    uitkomsten: async () =>
      (await db.select().from(notificatieGebeurtenissen)).map(
        ({ status, uitkomst }) => `${status}:${uitkomst}`,
      ),
    gepland: () => db.select().from(berichtenUit),
    meldingen: () => db.select().from(notificatieMeldingen),
    async wis() {
      nrc.ontvangen.splice(0)
      for (const tabel of [
        notificatieGebeurtenissen,
        notificatieMeldingen,
        berichtenUit,
        klantcontacten,
        taken,
      ])
        await db.delete(tabel)
      await postbus.wis()
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([zgw.stop(), post.stop(), stopOntvanger(nrc)])
      await database.drop()
    },
  }
}
export type TestOmgeving = Awaited<ReturnType<typeof startOmgeving>>

const stopOntvanger = (ontvanger: Ontvanger) => ontvanger[Symbol.asyncDispose]()
