import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { unlessOnbereikbaar } from '@/app/(portaal)/unless-onbereikbaar'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { DeelStoring } from '@/components/ui/deel-storing'
import { Heading } from '@/components/ui/heading'
import { ZaakdocumentPagina } from '@/components/upload/zaakdocument-pagina'
import { type SearchParams, zaakUrl, zakenUrl } from '@/components/zaken/zaken-url'
import { getVoorWie, requireIdentiteit } from '@/lib/auth/identiteit'
import { loadZaakdocumenten } from './load-zaakdocumenten'

type Props = Readonly<{
  params: Promise<{ register: string; uuid: string }>
  searchParams: Promise<SearchParams>
}>

const stapSchema = z.enum(['controle', 'fouten', 'storing', 'ongeldig']).optional().catch(undefined)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { register, uuid } = await params
  const documenten = await unlessOnbereikbaar(loadZaakdocumenten(register, uuid))
  if (!documenten) return { title: (await getTranslations('fout.nietGevonden'))('titel') }
  const titel = (await getTranslations('upload.zaak'))('titel')
  if (documenten === 'onbereikbaar' || stapSchema.parse((await searchParams).stap) !== 'fouten')
    return { title: titel }
  const { fouten, geweigerd } = documenten
  const aantal =
    geweigerd.length + fouten.filter((fout) => fout === 'kies-type' || geweigerd.length === 0).length
  return { title: (await getTranslations('taken.fouten'))('paginatitel', { aantal, titel }) }
}

export default async function DocumentToevoegen({ params, searchParams }: Props) {
  const { register, uuid } = await params
  const documenten = await unlessOnbereikbaar(loadZaakdocumenten(register, uuid))
  if (!documenten) return nietGevonden()
  const t = await getTranslations()
  const titel = t('upload.zaak.titel')
  const zaak = {
    href: zaakUrl({ register, uuid }),
    tekst: documenten === 'onbereikbaar' ? t('zaak.titelOnbekend') : documenten.zaak.omschrijving,
  }
  const ouders = [{ href: zakenUrl({ soort: 'lopend' }), tekst: t('zaken.titel') }, zaak]
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="zaken"
      tellingen={eigenTellingen(await requireIdentiteit())}
      kruimels={{ ouders, huidig: titel }}
    >
      {documenten === 'onbereikbaar' ? (
        <>
          <Heading level={1}>{titel}</Heading>
          <DeelStoring deel="zaken" adres={`${zaak.href}/document-toevoegen`} />
        </>
      ) : (
        <ZaakdocumentPagina
          documenten={documenten}
          voor={await getVoorWie()}
          stap={stapSchema.parse((await searchParams).stap)}
        />
      )}
    </PortaalPagina>
  )
}
