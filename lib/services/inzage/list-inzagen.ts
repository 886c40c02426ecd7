import 'server-only'
import { type Executor, getDb } from '@/db/client'
import { listInzagen as queryInzagen } from '@/db/queries/profiel/list-inzagen'
import { betrokkeneHashes } from '@/lib/audit/betrokkene'
import { auditNaam } from '@/lib/crypto/persoon-urn'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { Inzage, InzageLijst } from './dto'

const PER_PAGINA = 20

type Vraag = { pagina: number; metEigen: boolean; perPagina?: number }

/** Who looked at the visitor's data through this portal, the latest first. A page past the end is the last one. */
export async function listInzagen(
  identiteit: Identiteit,
  { pagina: gevraagd, metEigen, perPagina = PER_PAGINA }: Vraag,
  db: Executor = getDb(),
): Promise<InzageLijst> {
  const zelf = auditNaam(identiteit)
  const vraag = { betrokkenen: betrokkeneHashes(identiteit), ...(metEigen ? {} : { zonder: zelf }) }
  const read = (pagina: number) =>
    queryInzagen(db, { ...vraag, limit: perPagina, offset: (pagina - 1) * perPagina })
  const eerste = await read(gevraagd)
  const paginas = Math.max(1, Math.ceil(eerste.totaal / perPagina))
  const pagina = Math.min(gevraagd, paginas)
  const { totaal, rows } = pagina === gevraagd ? eerste : await read(pagina)
  const inzagen = rows.map(
    ({ tijdstip, wieSoort, wieId, namensId, objecttype, toelichting, consumer }): Inzage => ({
      tijdstip: tijdstip.toISOString(),
      wie:
        wieSoort === 'consumer'
          ? { soort: 'toepassing', naam: consumer ?? '' }
          : { soort: wieId === zelf ? 'uzelf' : namensId ? 'vertegenwoordiger' : 'portaal' },
      wat: objecttype,
      toelichting,
    }),
  )
  return { totaal, pagina, paginas, inzagen }
}
