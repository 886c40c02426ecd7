import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Stroom } from '@/app/(portaal)/stroom'
import { unlessStoring } from '@/app/(portaal)/unless-storing'
import { Section } from '@/components/ui/section'
import {
  BerichtenTreffers,
  ContactTreffers,
  DocumentTreffers,
  TakenTreffers,
  ZakenTreffers,
} from '@/components/zoeken/treffers'
import { type ZoekGroepId, ZoekStoring } from '@/components/zoeken/zoek-groep'
import { ZoekSamen } from '@/components/zoeken/zoek-samen'
import { zoekenUrl } from '@/components/zoeken/zoeken-url'
import type { Identiteit } from '@/lib/domain/identiteit'
import type { Zoekwoorden } from '@/lib/domain/zoekterm'
import type { Gevonden } from '@/lib/services/zoeken/dto'
import { zoekBerichten } from '@/lib/services/zoeken/zoek-berichten'
import { zoekContactmomenten } from '@/lib/services/zoeken/zoek-contactmomenten'
import { zoekDocumenten } from '@/lib/services/zoeken/zoek-documenten'
import { zoekTaken } from '@/lib/services/zoeken/zoek-taken'
import { zoekZaken } from '@/lib/services/zoeken/zoek-zaken'

type Props = Readonly<{ identiteit: Identiteit; zoek: string; woorden: Zoekwoorden }>

/** Every part is asked at once, comes when it comes, and fails alone. */
export async function ZoekResultaten({ identiteit, zoek, woorden }: Props) {
  const t = await getTranslations('zoeken')
  const zaken = unlessStoring('zoeken-zaken', zoekZaken(identiteit, zoek))
  const taken = unlessStoring('zoeken-taken', zoekTaken(identiteit, woorden))
  const berichten = unlessStoring('zoeken-berichten', zoekBerichten(identiteit, woorden))
  const contacten = unlessStoring('zoeken-contactmomenten', zoekContactmomenten(identiteit, woorden))
  const documenten = unlessStoring('zoeken-documenten', zoekDocumenten(identiteit, woorden))
  const adres = zoekenUrl(zoek)
  const term = { zoek, woorden }
  const deel = (id: ZoekGroepId, inhoud: ReactNode) => (
    <Section id={`zoek-${id}`} titel={t(`groep.${id}`)}>
      <Stroom adres={adres} fallback={<p className="mijn-zacht">{t('bezig')}</p>}>
        {inhoud}
      </Stroom>
    </Section>
  )
  return (
    <>
      <div role="status">
        <Stroom adres={adres} fallback={<p className="mijn-gevonden">{t('bezig')}</p>}>
          <Samen delen={[zaken, taken, berichten, contacten, documenten]} />
        </Stroom>
      </div>
      {deel(
        'zaken',
        <Deel
          vraag={zaken}
          adres={adres}
          toon={(gevonden) => <ZakenTreffers gevonden={gevonden} {...term} />}
        />,
      )}
      {deel(
        'taken',
        <Deel
          vraag={taken}
          adres={adres}
          toon={(gevonden) => <TakenTreffers gevonden={gevonden} {...term} />}
        />,
      )}
      {deel(
        'berichten',
        <Deel
          vraag={berichten}
          adres={adres}
          toon={(gevonden) => <BerichtenTreffers gevonden={gevonden} {...term} />}
        />,
      )}
      {deel(
        'contactmomenten',
        <Deel
          vraag={contacten}
          adres={adres}
          toon={(gevonden) => <ContactTreffers gevonden={gevonden} {...term} />}
        />,
      )}
      {deel(
        'documenten',
        <Deel
          vraag={documenten}
          adres={adres}
          toon={(gevonden) => <DocumentTreffers gevonden={gevonden} {...term} />}
        />,
      )}
    </>
  )
}

type Antwoord<T> = Promise<Gevonden<T> | 'storing'>
type DeelProps<T> = Readonly<{
  vraag: Antwoord<T>
  adres: string
  toon: (gevonden: Gevonden<T>) => ReactNode
}>

async function Deel<T>({ vraag, adres, toon }: DeelProps<T>) {
  const gevonden = await vraag
  return gevonden === 'storing' ? <ZoekStoring adres={adres} /> : toon(gevonden)
}

async function Samen({ delen }: Readonly<{ delen: Antwoord<unknown>[] }>) {
  const antwoorden = await Promise.all(delen)
  const gelukt = antwoorden.filter((antwoord) => antwoord !== 'storing')
  return (
    <ZoekSamen
      aantal={gelukt.reduce((som, { totaal }) => som + totaal, 0)}
      volledig={
        gelukt.length === antwoorden.length &&
        gelukt.every(({ volledig, onbereikbaar }) => volledig && onbereikbaar.length === 0)
      }
    />
  )
}
