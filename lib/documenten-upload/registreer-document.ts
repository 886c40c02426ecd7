import 'server-only'
import type { Database } from '@/db/client'
import { type BestandRow, deleteDelen, updateBestand } from '@/db/queries/uploads/bestanden'
import { vandaag } from '@/lib/domain/taak-termijn'
import type {
  DocumentenSchrijver,
  GeregistreerdDocument,
  NieuwDocument,
} from '@/lib/zgw/documenten-schrijver'
import { ZgwGeweigerd } from '@/lib/zgw/zgw-geweigerd'
import { type NieuweOpdracht, type Opdracht, openNaam } from './concept'
import { readBytes } from './kluis'
import type { HoudVast } from './lease'

export type Schrijver = Pick<
  DocumentenSchrijver,
  | 'registreer'
  | 'findBijIdentificatie'
  | 'listBestandsdelen'
  | 'stuurDeel'
  | 'ontgrendel'
  | 'isGekoppeld'
  | 'koppel'
  | 'verwijder'
>
type Context = { db: Database; schrijver: Schrijver; inDelenVanaf: number; houdVast: HoudVast }
type ZaakOpdracht = NieuweOpdracht & { zaak: NonNullable<Opdracht['zaak']> }

/**
 * Brings one file from wherever it was left to `gekoppeld`. Each step is recorded before and after the call, and the
 * register is asked what it has before a call is done for the second time: a document is never there twice.
 * Throws `LeaseVerloren` as soon as another has taken the work.
 */
export async function registreerDocument(
  context: Context,
  bestand: BestandRow,
  opdracht: ZaakOpdracht,
): Promise<string> {
  const { db, schrijver, inDelenVanaf, houdVast } = context
  const save = async (values: Partial<BestandRow>) => {
    await houdVast()
    Object.assign(bestand, values)
    await updateBestand(db, bestand.id, values)
  }

  if (bestand.stap === 'ongescand') throw new Error(`Bestand ${bestand.id} is niet gescand.`)
  if (bestand.stap === 'ontvangen' || bestand.stap === 'registreren') {
    const isHerhaling = bestand.stap === 'registreren'
    const eerder = isHerhaling ? await findEerder(schrijver, bestand, opdracht.zaak.bronorganisatie) : null
    if (eerder && eerder.bestandsdelen.length === 0) {
      await save({ stap: 'geregistreerd', documentUrl: eerder.url })
    } else {
      // Half a document of which the lock is lost can never be completed: it goes, and another takes its place.
      if (eerder) await verwijderLos(schrijver, eerder.url)
      await save({ stap: 'registreren', poging: bestand.poging + 1 })
      const nieuw = await schrijver.registreer(await toDocument(db, bestand, opdracht, inDelenVanaf))
      const compleet = nieuw.bestandsdelen.length === 0
      await save({
        stap: compleet ? 'geregistreerd' : 'in-delen',
        documentUrl: nieuw.url,
        lock: compleet ? null : nieuw.lock,
      })
    }
  }
  const url = bestand.documentUrl ?? ''
  if (bestand.stap === 'in-delen') {
    await sendDelen(context, bestand, url)
    await save({ stap: 'geregistreerd', lock: null })
  }
  if (bestand.stap === 'geregistreerd' || bestand.stap === 'koppelen') {
    const isHerhaling = bestand.stap === 'koppelen'
    await save({ stap: 'koppelen' })
    const { zaak } = opdracht
    if (!(isHerhaling && (await schrijver.isGekoppeld(zaak.url, url)))) {
      await schrijver.koppel(zaak.url, url, titelVan(openNaam(bestand)))
    }
    await save({ stap: 'gekoppeld' })
    await deleteDelen(db, bestand.id)
  }
  return url
}

/** Removes a document that hangs on nothing. A register that will not, keeps it; one that fails is asked again later. */
export async function verwijderLos(schrijver: Schrijver, url: string): Promise<void> {
  try {
    await schrijver.verwijder(url)
  } catch (error) {
    if (!(error instanceof ZgwGeweigerd)) throw error
  }
}

const findEerder = (
  schrijver: Schrijver,
  bestand: BestandRow,
  bronorganisatie: string,
): Promise<GeregistreerdDocument | null> =>
  schrijver.findBijIdentificatie(identificatieVan(bestand), bronorganisatie)

/** At most 40 characters, our own per file and try: by it the register tells whether it has this one. */
const identificatieVan = ({ id, poging }: Pick<BestandRow, 'id' | 'poging'>) =>
  `MO-${id.replaceAll('-', '')}-${poging}`

const titelVan = (naam: string) => naam.replace(/\.[a-z0-9]{1,10}$/i, '').slice(0, 200) || naam

async function toDocument(
  db: Database,
  bestand: BestandRow,
  { identiteit, zaak }: ZaakOpdracht,
  inDelenVanaf: number,
): Promise<NieuwDocument> {
  const naam = openNaam(bestand)
  const dag = vandaag(new Date())
  return {
    identificatie: identificatieVan(bestand),
    bronorganisatie: zaak.bronorganisatie,
    creatiedatum: dag,
    ontvangstdatum: dag,
    titel: titelVan(naam),
    auteur: identiteit.naam?.slice(0, 200) || (identiteit.soort === 'bedrijf' ? 'Onderneming' : 'Inwoner'),
    formaat: bestand.formaat,
    bestandsnaam: naam,
    bestandsomvang: bestand.omvang,
    informatieobjecttype: zaak.documenttype,
    inhoud: bestand.omvang >= inDelenVanaf ? null : await readBase64(db, bestand),
  }
}

async function readBase64(db: Database, bestand: BestandRow): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of readBytes(db, bestand, 0, bestand.omvang)) parts.push(part)
  return Buffer.concat(parts).toString('base64')
}

async function sendDelen(
  { db, schrijver, houdVast }: Context,
  bestand: BestandRow,
  url: string,
): Promise<void> {
  const delen = (await schrijver.listBestandsdelen(url)).toSorted((a, b) => a.volgnummer - b.volgnummer)
  let van = 0
  for (const deel of delen) {
    const begin = van
    van += deel.omvang
    const tot = van
    if (deel.voltooid) continue
    await houdVast()
    await schrijver.stuurDeel(deel, bestand.lock ?? '', () => readBytes(db, bestand, begin, tot))
  }
  await houdVast()
  // No parts any more: the unlock of an earlier try succeeded although its answer was lost.
  if (delen.length > 0) await schrijver.ontgrendel(url, bestand.lock ?? '')
}
