import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { getGemeente } from '@/app/gemeente'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { ZaakdocumentOntvangst } from '@/components/upload/zaakdocument-ontvangst'
import { type SearchParams, zaakUrl, zakenUrl } from '@/components/zaken/zaken-url'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { getZaakdocumentOntvangst } from '@/lib/services/documenten/submit-zaakdocument'
import { zaakParamsSchema } from '../../load-zaak'

type Props = Readonly<{
  params: Promise<{ register: string; uuid: string }>
  searchParams: Promise<SearchParams>
}>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('upload.zaak'))('verstuurd') }
}

export default async function DocumentVerstuurd({ params, searchParams }: Props) {
  const identiteit = await requireIdentiteit()
  const ref = zaakParamsSchema.safeParse(await params)
  const nummer = z.uuid().safeParse((await searchParams).nummer)
  const ontvangst =
    ref.success && nummer.success ? await getZaakdocumentOntvangst(identiteit, ref.data, nummer.data) : null
  if (!ontvangst) return nietGevonden()
  const t = await getTranslations()
  const ouders = [
    { href: zakenUrl({ soort: 'lopend' }), tekst: t('zaken.titel') },
    { href: zaakUrl(ontvangst.zaak), tekst: ontvangst.zaak.omschrijving },
  ]
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="zaken"
      tellingen={eigenTellingen(await requireIdentiteit())}
      kruimels={{ ouders, huidig: t('upload.zaak.verstuurd') }}
    >
      <ZaakdocumentOntvangst ontvangst={ontvangst} />
    </PortaalPagina>
  )
}
