import '@/components/stijl/lijst.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InzageLijst } from '@/components/profiel/inzage-lijst'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Pagination } from '@/components/ui/pagination'
import { Paragraph } from '@/components/ui/paragraph'
import { Section } from '@/components/ui/section'
import { requireEigenIdentiteit } from '@/lib/auth/identiteit'
import { listInzagen } from '@/lib/services/inzage/list-inzagen'
import { ProfielScherm } from '../profiel-scherm'
import type { SearchParams } from '../zoekdeel'

type Props = Readonly<{ searchParams: Promise<SearchParams> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiel.inzage'))('titel') }
}

export default async function InzagePagina({ searchParams }: Props) {
  const identiteit = await requireEigenIdentiteit()
  const t = await getTranslations('profiel.inzage')
  const { pagina, eigen } = await searchParams
  const metEigen = eigen === 'ja'
  const nummer = /^[1-9]\d{0,4}$/.test(String(pagina)) ? Number(pagina) : 1
  const lijst = await listInzagen(identiteit, { pagina: nummer, metEigen })
  const href = (bladzijde: number) => `/profiel/inzage?pagina=${bladzijde}${metEigen ? '&eigen=ja' : ''}`
  return (
    <ProfielScherm titel={t('titel')}>
      <Paragraph purpose="lead">{t('uitleg')}</Paragraph>
      <Paragraph>
        <Link href={metEigen ? '/profiel/inzage' : '/profiel/inzage?eigen=ja'}>
          {metEigen ? t('zonderEigen') : t('metEigen')}
        </Link>
      </Paragraph>
      {lijst.totaal === 0 ? <Paragraph>{t('leeg')}</Paragraph> : <InzageLijst inzagen={lijst.inzagen} />}
      <Pagination pagina={lijst.pagina} paginas={lijst.paginas} href={href} />
      <Section id="download" titel={t('download.titel')}>
        <Paragraph>{t('download.tekst')}</Paragraph>
        <div className="mijn-knopregel">
          <ButtonLink href="/profiel/inzage/download?vorm=html" look="secondary">
            {t('download.html')}
          </ButtonLink>
          <ButtonLink href="/profiel/inzage/download?vorm=json" look="secondary">
            {t('download.json')}
          </ButtonLink>
        </div>
      </Section>
    </ProfielScherm>
  )
}
