import { fc, test } from '@fast-check/vitest'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { berichtenUit, verificaties } from '@/db/schema'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import { CODE_GELDIG_MS, MAX_CODES_PER_UUR, MAX_POGINGEN, UUR_MS } from '@/lib/domain/verificatie'
import { createLokaleKlantregistratie } from '@/lib/klantinteractie/lokaal/klantregistratie'
import { chooseContactadres } from './choose-contactadres'
import { completeVerificatie } from './complete-verificatie'
import { getVerificatie } from './get-verificatie'
import { getVerzender } from './get-verzender'
import { getContactadres, listContactadressen } from './list-contactadressen'
import type { ProfielContext } from './profiel-context'
import { removeContactadres } from './remove-contactadres'
import { requestVerificatie } from './request-verificatie'
import { resendCode } from './resend-code'
import type { Verzending } from './verzender'

let database: TestDatabase
let context: ProfielContext
let post: Verzending[] = []

const BSNS = ['999993653', '999990627', '999992740', '999994177', '999991772', '999990482']
let volgende = 0
/** Each test has a person of its own, as far as they go round; what they hold is removed before. */
const burger = (): Identiteit =>
  identiteitSchema.parse({ soort: 'burger', bsn: BSNS[volgende++ % BSNS.length] })

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  post = []
  context = {
    db: database.db,
    klanten: createLokaleKlantregistratie(database.db),
    verzender: { verstuur: async (_handeling, verzending) => void post.push(verzending) },
    nu: new Date(),
  }
  await database.db.delete(verificaties)
  await database.db.$client`truncate digitale_adressen cascade`
})

const later = (ms: number): ProfielContext => ({ ...context, nu: new Date(context.nu.getTime() + ms) })
const ask = (wie: Identiteit, ingevuld: string, vervangtId: string | null = null) =>
  requestVerificatie(wie, { soort: 'email', ingevuld, vervangtId }, context)

/** The code that was sent last. */
function laatsteCode(): string {
  const laatste = post.findLast(({ soort }) => soort === 'verificatiecode')
  if (laatste?.soort !== 'verificatiecode') throw new Error('Er is geen code verstuurd.')
  return laatste.variabelen.code
}
const andereCode = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

async function idOf(aanvraag: ReturnType<typeof ask>): Promise<string> {
  const gevraagd = await aanvraag
  if (!gevraagd.ok) throw new Error(gevraagd.error)
  return gevraagd.value.id
}

async function prove(wie: Identiteit, adres: string): Promise<string> {
  const id = await idOf(ask(wie, adres))
  await completeVerificatie(wie, { id, code: laatsteCode() }, context)
  const gevonden = (await listContactadressen(wie, context)).find((bekend) => bekend.adres === adres)
  if (!gevonden) throw new Error('Het adres is niet bewaard.')
  return gevonden.id
}

describe('an address', () => {
  it('is registered only once its code came back, proved, standard as the first of its kind', async () => {
    const wie = burger()
    const id = await idOf(ask(wie, ' Jan@Voorbeeld.NL '))
    expect(await listContactadressen(wie, context)).toEqual([])
    expect(post).toMatchObject([{ kanaal: 'email', adres: 'Jan@voorbeeld.nl', soort: 'verificatiecode' }])
    expect(await completeVerificatie(wie, { id, code: laatsteCode() }, context)).toEqual({
      ok: true,
      value: { soort: 'email', gebeurtenis: 'toegevoegd' },
    })
    expect(await listContactadressen(wie, context)).toMatchObject([
      { adres: 'Jan@voorbeeld.nl', bevestigd: true, standaard: true, zaaknummer: null },
    ])
  })

  it('keeps a mobile number as E.164, whatever its spelling, and refuses a landline', async () => {
    const wie = burger()
    const vraag = { soort: 'telefoonnummer', vervangtId: null } as const
    expect(await requestVerificatie(wie, { ...vraag, ingevuld: '06-12 34 56 78' }, context)).toMatchObject({
      ok: true,
    })
    expect(post).toMatchObject([{ kanaal: 'sms', adres: '+31612345678' }])
    expect(await requestVerificatie(wie, { ...vraag, ingevuld: '020 624 1111' }, context)).toEqual({
      ok: false,
      error: 'ongeldig-adres',
    })
  })

  it('warns the old address when it is changed, and the standard one when another is added', async () => {
    const wie = burger()
    const oud = await prove(wie, 'oud@voorbeeld.nl')
    const id = await idOf(ask(wie, 'nieuw@voorbeeld.nl', oud))
    await completeVerificatie(wie, { id, code: laatsteCode() }, context)
    await prove(wie, 'tweede@voorbeeld.nl')
    const gewaarschuwd = post.filter(({ soort }) => soort === 'contactgegevens-gewijzigd')
    expect(gewaarschuwd.map(({ adres }) => adres)).toEqual(['oud@voorbeeld.nl', 'nieuw@voorbeeld.nl'])
    expect((await listContactadressen(wie, context)).map(({ adres }) => adres)).toEqual([
      'nieuw@voorbeeld.nl',
      'tweede@voorbeeld.nl',
    ])
  })

  it('can be shared: two people prove the same one at the same time', async () => {
    const [sanne, lucas] = [burger(), burger()]
    const idSanne = await idOf(ask(sanne, 'gezin@voorbeeld.nl'))
    const codeSanne = laatsteCode()
    const idLucas = await idOf(ask(lucas, 'gezin@voorbeeld.nl'))
    const uitkomsten = await Promise.all([
      completeVerificatie(lucas, { id: idLucas, code: laatsteCode() }, context),
      completeVerificatie(sanne, { id: idSanne, code: codeSanne }, context),
    ])
    expect(uitkomsten.map(({ ok }) => ok)).toEqual([true, true])
  })

  it('that was never proved cannot be made the standard or preferred one', async () => {
    const wie = burger()
    const id = await prove(wie, 'jan@voorbeeld.nl')
    await database.db.$client`update digitale_adressen set verificatie_datum = null where id = ${id}`
    const uitkomst = await chooseContactadres(wie, id, 'voorkeur', context)
    expect(uitkomst).toEqual({ ok: false, error: 'niet-bevestigd' })
  })

  it('becomes the preferred one when chosen, and says so', async () => {
    const wie = burger()
    await prove(wie, 'een@voorbeeld.nl')
    const twee = await prove(wie, 'twee@voorbeeld.nl')
    await chooseContactadres(wie, twee, 'voorkeur', context)
    await chooseContactadres(wie, twee, 'standaard', context)
    expect(await listContactadressen(wie, context)).toMatchObject([
      { standaard: false, voorkeur: false },
      { standaard: true, voorkeur: true },
    ])
  })
})

describe('a code', () => {
  it('rests only as a keyed hash, and the message about it only encrypted', async () => {
    context = { ...context, verzender: getVerzender() }
    await ask(burger(), 'jan@voorbeeld.nl')
    const rows = [
      ...(await database.db.select().from(verificaties)),
      ...(await database.db.select().from(berichtenUit)),
    ]
    const rust = JSON.stringify(rows)
    expect(rust).not.toContain('voorbeeld')
    expect(rust).not.toMatch(/"(code)"/)
  })

  it('serves once', async () => {
    const wie = burger()
    const id = await idOf(ask(wie, 'jan@voorbeeld.nl'))
    const poging = { id, code: laatsteCode() }
    expect((await completeVerificatie(wie, poging, context)).ok).toBe(true)
    expect(await completeVerificatie(wie, poging, context)).toEqual({ ok: false, error: 'niet-gevonden' })
  })

  it('is worth nothing after its time', async () => {
    const wie = burger()
    const id = await idOf(ask(wie, 'jan@voorbeeld.nl'))
    const uitkomst = await completeVerificatie(wie, { id, code: laatsteCode() }, later(CODE_GELDIG_MS))
    expect(uitkomst).toEqual({ ok: false, error: 'verlopen' })
  })

  it('allows five tries, also when twenty arrive at once', async () => {
    const wie = burger()
    const id = await idOf(ask(wie, 'jan@voorbeeld.nl'))
    const fout = { id, code: andereCode(laatsteCode()) }
    const pogingen = await Promise.all(
      Array.from({ length: 20 }, () => completeVerificatie(wie, fout, context)),
    )
    const onjuist = pogingen.filter((poging) => !poging.ok && poging.error === 'code-onjuist')
    expect(onjuist).toHaveLength(MAX_POGINGEN - 1)
    const uitkomst = await completeVerificatie(wie, { id, code: laatsteCode() }, context)
    expect(uitkomst).toEqual({ ok: false, error: 'te-veel-pogingen' })
  })

  it('that is sent again replaces the one before, with its full time and tries', async () => {
    const wie = burger()
    const id = await idOf(ask(wie, 'jan@voorbeeld.nl'))
    const eerste = laatsteCode()
    expect((await resendCode(wie, id, later(CODE_GELDIG_MS - 1))).ok).toBe(true)
    if (eerste !== laatsteCode())
      expect((await completeVerificatie(wie, { id, code: eerste }, context)).ok).toBe(false)
    expect((await completeVerificatie(wie, { id, code: laatsteCode() }, later(CODE_GELDIG_MS))).ok).toBe(true)
  })

  it('is sent ten times an hour at most, however many are asked for at once', async () => {
    const wie = burger()
    const vragen = Array.from({ length: 15 }, (_, nummer) => ask(wie, `adres${nummer}@voorbeeld.nl`))
    const gestuurd = (await Promise.all(vragen)).filter(({ ok }) => ok)
    expect(gestuurd).toHaveLength(MAX_CODES_PER_UUR)
    context = later(UUR_MS)
    expect((await ask(wie, 'nog@voorbeeld.nl')).ok).toBe(true)
  })
})

describe('what is another’s', () => {
  test.prop([fc.constantFrom(...BSNS), fc.constantFrom(...BSNS), fc.boolean()], { numRuns: 8 })(
    'does not exist: not to see, change, choose, remove or complete',
    async (eigenaarBsn, anderBsn, metEigenAdres) => {
      fc.pre(eigenaarBsn !== anderBsn)
      await database.db.delete(verificaties)
      await database.db.$client`truncate digitale_adressen cascade`
      const eigenaar = identiteitSchema.parse({ soort: 'burger', bsn: eigenaarBsn })
      const ander = identiteitSchema.parse({ soort: 'burger', bsn: anderBsn })
      if (metEigenAdres) await prove(ander, 'ander@voorbeeld.nl')
      const adres = await prove(eigenaar, 'eigenaar@voorbeeld.nl')
      const verificatie = await idOf(ask(eigenaar, 'tweede@voorbeeld.nl'))
      const code = laatsteCode()
      const voor = await listContactadressen(eigenaar, context)

      const nietGevonden = { ok: false, error: 'niet-gevonden' }
      expect(await getContactadres(ander, adres, context)).toBeNull()
      expect(await getVerificatie(ander, verificatie, context)).toBeNull()
      expect(await ask(ander, 'weg@voorbeeld.nl', adres)).toEqual(nietGevonden)
      expect(await chooseContactadres(ander, adres, 'standaard', context)).toEqual(nietGevonden)
      expect(await chooseContactadres(ander, adres, 'voorkeur', context)).toEqual(nietGevonden)
      expect(await removeContactadres(ander, adres, context)).toEqual(nietGevonden)
      expect(await resendCode(ander, verificatie, context)).toEqual(nietGevonden)
      expect(await completeVerificatie(ander, { id: verificatie, code }, context)).toEqual(nietGevonden)

      expect(await listContactadressen(eigenaar, context)).toEqual(voor)
      expect((await completeVerificatie(eigenaar, { id: verificatie, code }, context)).ok).toBe(true)
    },
    60_000,
  )
})
