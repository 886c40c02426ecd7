import 'server-only'
import { z } from 'zod'
import type { Database, Executor } from '@/db/client'
import { findMarkeringen } from '@/db/queries/berichten/bericht-markeringen'
import { isOngelezen, isZichtbaar } from '@/lib/domain/bericht'
import { vraagtActie } from '@/lib/domain/handelingsperspectief'
import type { Identiteit } from '@/lib/domain/identiteit'
import { parsePersoonUrn } from '@/lib/domain/urn'
import { type Houder, isHouder, personenVan } from '@/lib/domain/urn-persoon'
import { keepEigen } from '@/lib/registratie/keep-eigen'
import type { Bericht } from '../bericht'
import type { BerichtenFilter, Berichtregistratie } from '../berichtregistratie'
import { sortBerichten } from '../sort-berichten'
import { applyExterneGebeurtenis } from './apply-externe-gebeurtenis'
import type { BerichtenBron, ExternBericht } from './berichten-bron'

/**
 * The Berichtregistratie on a source elsewhere. Whose a bericht is and whether it is published yet is checked on every
 * answer; archiving and marking unread are kept in our own store, because such a source has no place for them.
 */
export function createExterneBerichtregistratie(db: Database, bron: BerichtenBron): Berichtregistratie {
  const loadZichtbaar = async (houder: Houder) => {
    const lists = await Promise.all(personenVan(houder).map((persoon) => bron.load(persoon)))
    const byUuid = new Map(lists.flat().map((bericht) => [bericht.uuid, bericht]))
    const eigen = keepEigen([...byUuid.values()], (bericht) => isEigen(houder, bericht), bron.id, 'berichten')
    const gemarkeerd = await withMarkeringen(db, bron.id, eigen)
    const nu = new Date()
    return sortBerichten(gemarkeerd.filter((bericht) => isZichtbaar(bericht, nu)))
  }
  const findEigen = async (executor: Executor, identiteit: Identiteit, uuid: string) => {
    // What is no uuid cannot exist, and must never become part of a path.
    const found = z.guid().safeParse(uuid).success ? await bron.find(uuid) : null
    if (!found || !isEigen(identiteit, found.bericht)) return null
    const [bericht] = await withMarkeringen(executor, bron.id, [found.bericht])
    return bericht && ({ ...found, bericht } satisfies ExternBericht)
  }
  const gebeurtenis =
    (naam: Parameters<typeof applyExterneGebeurtenis>[3]): Berichtregistratie['open'] =>
    (handeling, identiteit, uuid) =>
      applyExterneGebeurtenis(
        handeling,
        { bron: bron.id, uuid },
        () => findEigen(handeling.db, identiteit, uuid),
        naam,
      )

  return {
    async listBerichten(identiteit, map, { limit, offset }, filter = {}) {
      const berichten = (await loadZichtbaar(identiteit)).filter(
        (bericht) => (bericht.gearchiveerdOp !== null) === (map === 'archief') && isPassend(bericht, filter),
      )
      return { totaal: berichten.length, berichten: berichten.slice(offset, offset + limit) }
    },
    async listAlleBerichten(houder, urns) {
      const berichten = await loadZichtbaar(houder)
      return {
        berichten: berichten.filter(
          (bericht) => !urns || bericht.isGerelateerdAan.some((urn) => urns.includes(urn)),
        ),
      }
    },
    countOngelezen: async (identiteit) => (await loadZichtbaar(identiteit)).filter(isOngelezen).length,
    async getBericht(identiteit, uuid) {
      const found = await findEigen(db, identiteit, uuid)
      return found && isZichtbaar(found.bericht, new Date()) ? found.bericht : null
    },
    open: gebeurtenis('openen'),
    markeerOngelezen: gebeurtenis('ongelezen-markeren'),
    archiveer: gebeurtenis('archiveren'),
    zetTerug: gebeurtenis('terugzetten'),
  }
}

function isPassend(bericht: Bericht, { zoek, alleenOngelezen, alleenMetActie }: BerichtenFilter): boolean {
  const woorden = zoek?.toLowerCase()
  const { onderwerp, berichtTekst, referentie } = bericht
  return (
    (!alleenOngelezen || isOngelezen(bericht)) &&
    (!alleenMetActie || vraagtActie(bericht.handelingsPerspectief)) &&
    (!woorden || [onderwerp, berichtTekst, referentie].some((tekst) => tekst.toLowerCase().includes(woorden)))
  )
}

function isEigen(houder: Houder, { ontvanger }: Bericht): boolean {
  const persoon = parsePersoonUrn(ontvanger)
  return persoon !== null && isHouder(houder, persoon)
}

/** The berichten with what we keep of them. The source's own moment of opening stands, unless it only says "opened". */
async function withMarkeringen(db: Executor, bron: string, berichten: Bericht[]): Promise<Bericht[]> {
  const markeringen = await findMarkeringen(
    db,
    bron,
    berichten.map(({ uuid }) => uuid),
  )
  return berichten.map((bericht) => {
    const markering = markeringen.get(bericht.uuid)
    if (!markering) return bericht
    const { geopendOp, alsOngelezenGemarkeerd, gearchiveerdOp } = markering
    return { ...bericht, geopendOp: geopendOp ?? bericht.geopendOp, alsOngelezenGemarkeerd, gearchiveerdOp }
  })
}
