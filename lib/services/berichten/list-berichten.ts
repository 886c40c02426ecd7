import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { findEigenZaken } from '../zaken/find-eigen-zaken'
import { type BerichtenContext, createBerichtenContext } from './berichten-context'
import type { BerichtenOverzicht, BerichtenVraag } from './dto'
import { toSamenvatting, zaaknummersVan } from './to-samenvatting'

const PER_PAGINA = 10

/**
 * One page of the visitor's inbox or archive, newest first, with the zaken that the berichten are about. A page past the
 * end is the last one. Throws AppError when no registration answers; a register that fails only costs names of zaken.
 */
export async function listBerichten(
  identiteit: Identiteit,
  vraag: BerichtenVraag,
  context: BerichtenContext = createBerichtenContext(),
): Promise<BerichtenOverzicht> {
  const asked = await readPage(identiteit, vraag, vraag.pagina ?? 1, context)
  const paginas = Math.max(1, Math.ceil(asked.totaal / PER_PAGINA))
  const pagina = Math.min(vraag.pagina ?? 1, paginas)
  const {
    berichten,
    totaal,
    onbereikbaar = [],
  } = pagina === (vraag.pagina ?? 1) ? asked : await readPage(identiteit, vraag, pagina, context)
  const zaaknummers = [...new Set(berichten.flatMap(zaaknummersVan))]
  const zaken = await findEigenZaken(identiteit, { zaaknummers }, context.zaken)
  return {
    berichten: berichten.map((bericht) => toSamenvatting(bericht, zaken, context.gemeente)),
    totaal,
    pagina,
    paginas,
    onbereikbaar,
  }
}

const readPage = (
  identiteit: Identiteit,
  { map, zoek, actie }: BerichtenVraag,
  pagina: number,
  { registratie }: BerichtenContext,
) =>
  registratie.listBerichten(
    identiteit,
    map === 'archief' ? 'archief' : 'postvak',
    { limit: PER_PAGINA, offset: (pagina - 1) * PER_PAGINA },
    {
      ...(map === 'nieuw' && { alleenOngelezen: true }),
      ...(zoek && { zoek }),
      ...(actie && { alleenMetActie: true }),
    },
  )
