import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { requireEigenIdentiteit } from '@/lib/auth/identiteit'
import { ADRESSOORTEN } from '@/lib/format/contactadres'
import { paginatitel } from '../../../fouten'
import { oneOf, type SearchParams } from '../../../zoekdeel'
import { AdresPagina, adresFout } from '../../adres-pagina'

type Props = Readonly<{ params: Promise<{ soort: string }>; searchParams: Promise<SearchParams> }>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const soort = oneOf((await params).soort, ADRESSOORTEN)
  if (!soort) return {}
  const titel = (await getTranslations('profiel.contact.toevoegen'))(soort)
  const fout = await adresFout(soort, (await searchParams).fout)
  return { title: await paginatitel(titel, fout ? 1 : 0) }
}

export default async function Toevoegen({ params, searchParams }: Props) {
  const identiteit = await requireEigenIdentiteit()
  const soort = oneOf((await params).soort, ADRESSOORTEN)
  if (!soort || identiteit.soort === 'pseudoniem') return nietGevonden()
  const t = await getTranslations('profiel.contact.toevoegen')
  return (
    <AdresPagina
      identiteit={identiteit}
      soort={soort}
      vervangt={null}
      titel={t(soort)}
      pad={`/profiel/contactgegevens/toevoegen/${soort}`}
      fout={(await searchParams).fout}
    />
  )
}
