import { getTranslations } from 'next-intl/server'
import { AdresFormulier } from '@/components/profiel/adres-formulier'
import { Alert } from '@/components/ui/alert'
import { Paragraph } from '@/components/ui/paragraph'
import { getVoorWie } from '@/lib/auth/identiteit'
import type { Identiteit } from '@/lib/domain/identiteit'
import { getConcept } from '@/lib/services/concepten/concept'
import type { Contactadres } from '@/lib/services/profiel/contact-dto'
import { ProfielScherm } from '../profiel-scherm'
import { oneOf } from '../zoekdeel'

const FOUTEN = ['ongeldig', 'al-bekend', 'te-veel-codes'] as const

/** The text of the error that the URL names, if any. */
export async function adresFout(soort: Contactadres['soort'], fout: unknown): Promise<string | undefined> {
  const t = await getTranslations('profiel.fouten')
  const code = oneOf(fout, FOUTEN)
  return code && t(code === 'ongeldig' ? `ongeldig-${soort}` : code)
}

type Props = Readonly<{
  identiteit: Identiteit
  soort: Contactadres['soort']
  vervangt: Contactadres | null
  titel: string
  pad: string
  fout: unknown
}>

/** Adding and changing are one form; what was typed before comes back. */
export async function AdresPagina({ identiteit, soort, vervangt, titel, pad, fout }: Props) {
  const t = await getTranslations('profiel')
  const tekst = await adresFout(soort, fout)
  const concept = await getConcept(identiteit, pad)
  const ingevuld = concept?.adres?.[0] ?? vervangt?.weergave ?? ''
  return (
    <ProfielScherm
      titel={titel}
      ouders={[{ href: '/profiel/contactgegevens', tekst: t('contact.titel') }]}
      fouten={tekst ? [{ veldId: 'adres', tekst }] : []}
    >
      {concept && !tekst ? (
        <Alert soort="info">
          <Paragraph>{(await getTranslations('sessie'))('bewaard')}</Paragraph>
        </Alert>
      ) : null}
      {vervangt ? <Paragraph>{t('contact.huidig', { adres: vervangt.weergave })}</Paragraph> : null}
      <AdresFormulier
        voor={await getVoorWie('eigen')}
        soort={soort}
        vervangt={vervangt}
        ingevuld={ingevuld}
        fout={tekst}
        pad={pad}
      />
    </ProfielScherm>
  )
}
