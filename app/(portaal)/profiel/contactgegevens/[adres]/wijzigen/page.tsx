import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { requireEigenIdentiteit } from '@/lib/auth/identiteit'
import { getContactadres } from '@/lib/services/profiel/list-contactadressen'
import { paginatitel } from '../../../fouten'
import type { SearchParams } from '../../../zoekdeel'
import { AdresPagina, adresFout } from '../../adres-pagina'

type Props = Readonly<{ params: Promise<{ adres: string }>; searchParams: Promise<SearchParams> }>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const adres = await getContactadres(await requireEigenIdentiteit(), (await params).adres)
  if (!adres) return { title: (await getTranslations('fout.nietGevonden'))('titel') }
  const titel = (await getTranslations('profiel.contact.wijzigen'))(adres.soort)
  const fout = await adresFout(adres.soort, (await searchParams).fout)
  return { title: await paginatitel(titel, fout ? 1 : 0) }
}

export default async function Wijzigen({ params, searchParams }: Props) {
  const identiteit = await requireEigenIdentiteit()
  const adres = await getContactadres(identiteit, (await params).adres)
  if (!adres) return nietGevonden()
  const t = await getTranslations('profiel.contact.wijzigen')
  return (
    <AdresPagina
      identiteit={identiteit}
      soort={adres.soort}
      vervangt={adres}
      titel={t(adres.soort)}
      pad={`/profiel/contactgegevens/${adres.id}/wijzigen`}
      fout={(await searchParams).fout}
    />
  )
}
