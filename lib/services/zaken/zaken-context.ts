import 'server-only'
import { Temporal } from 'temporal-polyfill'
import { getZoeksleutel, hashVoorZoeken } from '@/lib/crypto/versleuteling'
import { type Bedrijf, handelaarVan, type Identiteit } from '@/lib/domain/identiteit'
import { type Vestigingsnummer, vestigingsnummerSchema } from '@/lib/domain/kvk-nummer'
import type { Zichtbaarheid } from '@/lib/env/config-schema'
import { getConfig, readGeheim } from '@/lib/env/load-config'
import { getKvkClient } from '@/lib/kvk/get-kvk-client'
import { getLogger, type Logger } from '@/lib/observability/logger'
import { noteerEigenInzage } from '@/lib/services/inzage/noteer-eigen-inzage'
import { createRegister, type Register } from '@/lib/zgw/register'
import type { ZgwGebruiker } from '@/lib/zgw/zgw-jwt'

/** What the zaken services work with during one request; a test passes its own. */
export type ZakenContext = {
  registers: Register[]
  zichtbaarheid: Zichtbaarheid
  /** The date in Amsterdam, `YYYY-MM-DD`. */
  vandaag: string
  logger: Logger
  /** The numbers of a company's branches; absent where nobody knows them. Throws AppError when the source fails. */
  vestigingenVan?: (bedrijf: Bedrijf) => Promise<Vestigingsnummer[]>
  /** Audits that the visitor looked at a zaak or a document; absent where there is no trail. */
  noteerInzage?: (objecttype: 'zaak' | 'document', objectId: string) => Promise<void>
}

/** All upstream work of a page together (KWALITEIT §3.3). */
const PAGINA_TIJD_MS = 8_000

/** The configured registers, asked under the visitor's pseudonym. */
export function createZakenContext(identiteit: Identiteit): ZakenContext {
  const { registers, zichtbaarheid } = getConfig()
  const gebruiker = toGebruiker(handelaarVan(identiteit))
  const signal = AbortSignal.timeout(PAGINA_TIJD_MS)
  return {
    registers: registers.map((register) =>
      createRegister(register, { secret: readGeheim(register.secret), gebruiker, signal }),
    ),
    zichtbaarheid,
    vandaag: Temporal.Now.plainDateISO('Europe/Amsterdam').toString(),
    logger: getLogger(),
    vestigingenVan: listVestigingsnummers,
    noteerInzage: (objecttype, objectId) => noteerEigenInzage(identiteit, objecttype, objectId),
  }
}

async function listVestigingsnummers({ kvkNummer }: Bedrijf): Promise<Vestigingsnummer[]> {
  const vestigingen = (await getKvkClient()?.listVestigingen(kvkNummer)) ?? []
  return vestigingen.flatMap(({ vestigingsnummer }) => {
    const nummer = vestigingsnummerSchema.safeParse(vestigingsnummer)
    return nummer.success ? [nummer.data] : []
  })
}

/** What a register keeps in its audit trail: the same visitor each time, recognisable only to who holds our key. */
function toGebruiker(identiteit: Identiteit): ZgwGebruiker {
  const number = numberOf(identiteit)
  const weergave = identiteit.soort === 'bedrijf' ? 'Onderneming' : 'Inwoner'
  const hash = hashVoorZoeken(getZoeksleutel(), `zgw-gebruiker-${identiteit.soort}`, number)
  return { id: hash.slice(0, 40), weergave: `${weergave} in MijnOmgeving` }
}

function numberOf(identiteit: Identiteit): string {
  switch (identiteit.soort) {
    case 'burger':
      return identiteit.bsn
    case 'bedrijf':
      return identiteit.kvkNummer
    case 'pseudoniem':
      return identiteit.pseudoniem
  }
}
