import 'server-only'
import type { Bericht } from '@/lib/berichten/bericht'
import type { Register } from '@/lib/zgw/register'
import { uuidOf } from '@/lib/zgw/uuid-of'
import { reportUnreachable } from '../zaken/collect-zaken'
import { bestandsnaamVan, formaatVan, judgeDocument } from '../zaken/load-documenten'
import type { ZakenContext } from '../zaken/zaken-context'
import { bijlagenVan } from './bijlagen-van'
import type { BerichtBijlage } from './dto'

type Getoond = NonNullable<BerichtBijlage['document']>

/** The attachments of a bericht that is proven to be the visitor's: one call to each register, whatever their number. */
export async function loadBijlagen(
  bericht: Bericht,
  context: ZakenContext,
): Promise<{ bijlagen: BerichtBijlage[]; onvolledig: boolean }> {
  const gevraagd = bijlagenVan(bericht)
  if (gevraagd.length === 0) return { bijlagen: [], onvolledig: false }
  const uuids = [...new Set(gevraagd.map(({ uuid }) => uuid))]
  // A URN does not say in which register its document is.
  const answers = await Promise.all(
    context.registers.map((register) => tryRegister(register, uuids, context)),
  )
  const documenten = new Map(answers.flatMap((answer) => answer ?? []))
  return {
    bijlagen: gevraagd.map((bijlage) => ({ ...bijlage, document: documenten.get(bijlage.uuid) ?? null })),
    onvolledig: answers.includes(null),
  }
}

/** Null when the register does not answer. */
async function tryRegister(
  register: Register,
  uuids: string[],
  context: ZakenContext,
): Promise<[string, Getoond][] | null> {
  try {
    const documenten = await register.documenten.list(uuids)
    const judged = await Promise.all(
      documenten.map(async (document): Promise<[string, Getoond][]> => {
        const { oordeel } = await judgeDocument(register, document, context)
        if (!oordeel.toegestaan) {
          context.logger.info('bijlage-verborgen', { bron: register.id, reden: oordeel.reden })
          return []
        }
        const bestandsnaam = bestandsnaamVan(document)
        const titel = document.titel || bestandsnaam
        const getoond = {
          titel,
          bestandsnaam,
          formaat: formaatVan(document),
          omvang: document.bestandsomvang,
        }
        return [[uuidOf(document.url)?.toLowerCase() ?? '', getoond]]
      }),
    )
    return judged.flat()
  } catch (error) {
    reportUnreachable(error, register.id, context)
    return null
  }
}
