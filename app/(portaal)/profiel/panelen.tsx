import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Stroom } from '@/app/(portaal)/stroom'
import { Bedrijfsgegevens } from '@/components/profiel/bedrijfsgegevens'
import { ContactSamenvatting } from '@/components/profiel/contact-samenvatting'
import { MeldingenSamenvatting } from '@/components/profiel/meldingen-samenvatting'
import { Paneel, PaneelLaden, PaneelStoring } from '@/components/profiel/paneel'
import { Persoonsgegevens } from '@/components/profiel/persoonsgegevens'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Identiteit } from '@/lib/domain/identiteit'
import { isAppError } from '@/lib/errors/is-app-error'
import { kiestVestiging } from '@/lib/services/profiel/choose-vestiging'
import { getBedrijfsgegevens } from '@/lib/services/profiel/get-bedrijfsgegevens'
import { getPersoonsgegevens } from '@/lib/services/profiel/get-persoonsgegevens'
import { listContactadressen } from '@/lib/services/profiel/list-contactadressen'
import { listVertegenwoordigden } from '@/lib/services/vertegenwoordiging/list-vertegenwoordigden'
import { getMeldvoorkeuren } from '@/lib/services/voorkeuren/get-meldvoorkeuren'
import { unlessOnbereikbaar } from '../unless-onbereikbaar'

type Props = Readonly<{ identiteit: Identiteit; telefoon: string }>

/** Each panel has its own source, comes when that answers, and fails alone. */
export async function Panelen({ identiteit, telefoon }: Props) {
  const t = await getTranslations('profiel')
  const panelen = [
    identiteit.soort !== 'pseudoniem' && (
      <Paneel key="contact" id="contact" titel={t('contact.titel')} wijzig="/profiel/contactgegevens">
        <Deel laad={() => toonContact(identiteit)} />
      </Paneel>
    ),
    identiteit.soort !== 'pseudoniem' && (
      <Paneel key="meldingen" id="meldingen" titel={t('meldingen.titel')} wijzig="/profiel/meldingen">
        <Deel laad={() => toonMeldingen(identiteit)} />
      </Paneel>
    ),
    identiteit.soort === 'burger' && (
      <Paneel key="persoon" id="persoon" titel={t('persoon.titel')}>
        <Deel laad={() => toonPersoon(identiteit, identiteit.bsn, telefoon)} />
      </Paneel>
    ),
    identiteit.soort === 'bedrijf' && (
      <Paneel key="bedrijf" id="bedrijf" titel={t('bedrijf.titel')}>
        <Deel laad={() => toonBedrijf(identiteit)} />
      </Paneel>
    ),
  ]
  return (
    <div className="mijn-panelen">
      {panelen}
      <NamensPaneel identiteit={identiteit} />
      <Paneel id="inzage" titel={t('inzage.kort')}>
        <Paragraph>
          <Link href="/profiel/inzage">{t('inzage.link')}</Link>
        </Paragraph>
        <Paragraph>
          <Link href="/profiel/inzage#download">{t('inzage.downloadLink')}</Link>
        </Paragraph>
      </Paneel>
    </div>
  )
}

/** Only for who has somebody to act for, or may have: when that cannot be asked, the page with the choice says so. */
async function NamensPaneel({ identiteit }: Readonly<{ identiteit: Identiteit }>) {
  const vertegenwoordigden = await unlessOnbereikbaar(listVertegenwoordigden(identiteit))
  if (vertegenwoordigden !== 'onbereikbaar' && vertegenwoordigden.length === 0) return null
  const t = await getTranslations('profiel.namens')
  return (
    <Paneel id="namens" titel={t('titel')}>
      <Paragraph>
        <Link href="/profiel/namens">{t('link')}</Link>
      </Paragraph>
    </Paneel>
  )
}

type Laad = () => Promise<ReactNode>

function Deel({ laad }: Readonly<{ laad: Laad }>) {
  return (
    <Stroom adres="/profiel" fallback={<PaneelLaden />}>
      <Inhoud laad={laad} />
    </Stroom>
  )
}

async function Inhoud({ laad }: Readonly<{ laad: Laad }>) {
  try {
    return await laad()
  } catch (error) {
    if (isAppError(error, 'bron-onbereikbaar', 'bron-contract')) return <PaneelStoring />
    throw error
  }
}

async function toonContact(identiteit: Identiteit) {
  return <ContactSamenvatting adressen={await listContactadressen(identiteit)} />
}

async function toonMeldingen(identiteit: Identiteit) {
  return <MeldingenSamenvatting meldingen={await getMeldvoorkeuren(identiteit)} />
}

async function toonPersoon(identiteit: Identiteit, bsn: string, telefoon: string) {
  const t = await getTranslations('profiel.persoon')
  const gegevens = await getPersoonsgegevens(identiteit)
  if (!gegevens.ok || !gegevens.value) return <Paragraph>{t('onbekendePersoon')}</Paragraph>
  return <Persoonsgegevens gegevens={gegevens.value} bsn={bsn} telefoon={telefoon} />
}

async function toonBedrijf(identiteit: Identiteit) {
  const t = await getTranslations('profiel.bedrijf')
  const gegevens = await getBedrijfsgegevens(identiteit)
  if (!gegevens.ok || !gegevens.value) return <Paragraph>{t('onbekend')}</Paragraph>
  return <Bedrijfsgegevens gegevens={gegevens.value} kiesbaar={kiestVestiging(identiteit)} />
}
