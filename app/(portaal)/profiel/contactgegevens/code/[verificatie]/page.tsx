import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { CodeFormulier } from '@/components/profiel/code-formulier'
import { Alert } from '@/components/ui/alert'
import { Paragraph } from '@/components/ui/paragraph'
import { getVoorWie, requireEigenIdentiteit } from '@/lib/auth/identiteit'
import type { Verificatie } from '@/lib/services/profiel/contact-dto'
import { getVerificatie } from '@/lib/services/profiel/get-verificatie'
import { paginatitel } from '../../../fouten'
import { ProfielScherm } from '../../../profiel-scherm'
import { oneOf, type SearchParams } from '../../../zoekdeel'

type Props = Readonly<{ params: Promise<{ verificatie: string }>; searchParams: Promise<SearchParams> }>

const FOUTEN = ['code-leeg', 'code-onjuist', 'verlopen', 'te-veel-pogingen', 'te-veel-codes'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const titel = (await getTranslations('profiel.code'))('titel')
  return { title: await paginatitel(titel, oneOf((await searchParams).fout, FOUTEN) ? 1 : 0) }
}

export default async function Code({ params, searchParams }: Props) {
  const identiteit = await requireEigenIdentiteit()
  const verificatie = await getVerificatie(identiteit, (await params).verificatie)
  if (!verificatie) return nietGevonden()
  const t = await getTranslations('profiel')
  const { fout, gestuurd } = await searchParams
  const tekst = await foutTekst(verificatie, fout)
  return (
    <ProfielScherm
      titel={t('code.titel')}
      ouders={[{ href: '/profiel/contactgegevens', tekst: t('contact.titel') }]}
      fouten={tekst ? [{ veldId: 'code', tekst }] : []}
    >
      {gestuurd && !tekst ? (
        <div role="status">
          <Alert soort="ok">
            <Paragraph>{t('code.gestuurd')}</Paragraph>
          </Alert>
        </div>
      ) : null}
      {verificatie.stand === 'afgerond' ? (
        <Paragraph>{t('code.afgerond')}</Paragraph>
      ) : (
        <>
          <Paragraph>{t(`code.tekst.${verificatie.soort}`, { adres: verificatie.weergave })}</Paragraph>
          <CodeFormulier voor={await getVoorWie('eigen')} verificatie={verificatie} fout={tekst} />
        </>
      )}
    </ProfielScherm>
  )
}

async function foutTekst({ resterendePogingen }: Verificatie, fout: unknown): Promise<string | undefined> {
  const t = await getTranslations('profiel.fouten')
  const code = oneOf(fout, FOUTEN)
  return code && t(code, { aantal: resterendePogingen })
}
