import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import type { Fout } from '@/components/formulier/foutsamenvatting'
import { MeldingenFormulier } from '@/components/profiel/meldingen-formulier'
import { PaneelStoring } from '@/components/profiel/paneel'
import { Alert } from '@/components/ui/alert'
import { Paragraph } from '@/components/ui/paragraph'
import { getVoorWie, requireEigenIdentiteit } from '@/lib/auth/identiteit'
import { getConcept } from '@/lib/services/concepten/concept'
import { getMeldvoorkeuren } from '@/lib/services/voorkeuren/get-meldvoorkeuren'
import { toVoorkeuren } from '@/lib/services/voorkeuren/to-voorkeuren'
import { unlessOnbereikbaar } from '../../unless-onbereikbaar'
import { paginatitel } from '../fouten'
import { ProfielScherm } from '../profiel-scherm'
import { oneOf, type SearchParams } from '../zoekdeel'

type Props = Readonly<{ searchParams: Promise<SearchParams> }>

const PAD = '/profiel/meldingen'
const FOUTEN = ['geen-kanaal', 'stilte'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const titel = (await getTranslations('profiel.meldingen'))('titel')
  return { title: await paginatitel(titel, oneOf((await searchParams).fout, FOUTEN) ? 1 : 0) }
}

export default async function Meldingen({ searchParams }: Props) {
  const identiteit = await requireEigenIdentiteit()
  if (identiteit.soort === 'pseudoniem') return nietGevonden()
  const t = await getTranslations('profiel')
  const fout = oneOf((await searchParams).fout, FOUTEN)
  const meldingen = await unlessOnbereikbaar(getMeldvoorkeuren(identiteit))
  if (meldingen === 'onbereikbaar')
    return (
      <ProfielScherm titel={t('meldingen.titel')}>
        <PaneelStoring />
      </ProfielScherm>
    )

  const concept = await getConcept(identiteit, PAD)
  const lees = (zonder?: string) =>
    concept && toVoorkeuren((naam) => (naam === zonder ? [] : (concept[naam] ?? [])))
  // Impossible times do not take the other choices with them.
  const ingevuld = lees() ?? lees('stilte')
  const veld = fout === 'stilte' ? 'stilteVan' : `${meldingen.kanalen[0]}-taken`
  const fouten: Fout[] = fout ? [{ veldId: veld, tekst: t(`fouten.${fout}`) }] : []
  return (
    <ProfielScherm titel={t('meldingen.titel')} fouten={fouten}>
      <Paragraph purpose="lead">{t('meldingen.uitleg')}</Paragraph>
      {concept && !fout ? (
        <Alert soort="info">
          <Paragraph>{(await getTranslations('sessie'))('bewaard')}</Paragraph>
        </Alert>
      ) : null}
      <MeldingenFormulier
        voor={await getVoorWie('eigen')}
        meldingen={ingevuld ? { ...meldingen, voorkeuren: ingevuld } : meldingen}
        fouten={fouten}
      />
    </ProfielScherm>
  )
}
