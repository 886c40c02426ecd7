import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { eigenTellingen } from '@/app/(portaal)/eigen-tellingen'
import { nietGevonden } from '@/app/(portaal)/niet-gevonden'
import { unlessOnbereikbaar } from '@/app/(portaal)/unless-onbereikbaar'
import { getGemeente } from '@/app/gemeente'
import { contactmomentenUrl, stelVraagUrl } from '@/components/contactmomenten/contactmomenten-url'
import { VraagFormulier } from '@/components/contactmomenten/vraag-formulier'
import { PortaalPagina } from '@/components/layout/portaal-pagina'
import { Alert } from '@/components/ui/alert'
import { DeelStoring } from '@/components/ui/deel-storing'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { zaakUrl } from '@/components/zaken/zaken-url'
import { getVoorWie, requireIdentiteit } from '@/lib/auth/identiteit'
import { MAX_ONDERWERP, MAX_VRAAG } from '@/lib/domain/contactmoment-onderwerp'
import { getConcept } from '@/lib/services/concepten/concept'
import { findZaakverwijzing } from '@/lib/services/zaken/find-zaakverwijzing'
import { getReactietermijn } from '../reactietermijn'
import { stelVraagActie } from './acties'
import { readZaakRef } from './zaak-ref'

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contactmomenten.formulier'))('titel') }
}

/** The form for a question, about a zaak of one's own when the address names one. */
export default async function StelVraag({ searchParams }: Props) {
  const identiteit = await requireIdentiteit()
  const ref = readZaakRef(await searchParams)
  if (ref === 'onbekend') return nietGevonden()
  const zaak = ref && (await unlessOnbereikbaar(findZaakverwijzing(identiteit, ref)))
  if (ref && !zaak) return nietGevonden()

  const t = await getTranslations('contactmomenten')
  const tForm = await getTranslations('contactmomenten.formulier')
  const pad = stelVraagUrl(ref ?? undefined)
  const concept = await getConcept(identiteit, pad)
  const ouders = [{ href: contactmomentenUrl(), tekst: t('titel') }]
  return (
    <PortaalPagina
      gemeente={await getGemeente()}
      huidig="contactmomenten"
      tellingen={eigenTellingen(identiteit)}
      kruimels={{ ouders, huidig: tForm('titel') }}
    >
      <Heading level={1}>{tForm('titel')}</Heading>
      {zaak === 'onbereikbaar' ? (
        <DeelStoring deel="zaken" adres={ref ? zaakUrl(ref) : contactmomentenUrl()} />
      ) : (
        <>
          <Paragraph purpose="lead">{tForm('inleiding', { dagen: getReactietermijn() })}</Paragraph>
          {zaak ? (
            <Paragraph>
              {tForm.rich('overZaak', { zaak: () => <span lang="nl">{zaak.omschrijving}</span> })}
            </Paragraph>
          ) : null}
          {concept ? (
            <Alert soort="info">
              <Paragraph>{(await getTranslations('sessie'))('bewaard')}</Paragraph>
            </Alert>
          ) : null}
          <VraagFormulier
            actie={stelVraagActie}
            voor={await getVoorWie()}
            pad={pad}
            ingevuld={{ onderwerp: concept?.onderwerp?.[0] ?? '', vraag: concept?.vraag?.[0] ?? '' }}
            inzendingId={randomUUID()}
            zaak={zaak ? { register: zaak.register, uuid: zaak.uuid } : null}
            annuleren={zaak ? zaakUrl(zaak) : contactmomentenUrl()}
            max={{ onderwerp: MAX_ONDERWERP, vraag: MAX_VRAAG }}
            teksten={{
              onderwerp: tForm('onderwerp'),
              onderwerpUitleg: tForm('onderwerpUitleg', { max: MAX_ONDERWERP }),
              vraag: tForm('vraag'),
              vraagUitleg: tForm('vraagUitleg', { max: MAX_VRAAG }),
              verplicht: tForm('verplicht'),
              versturen: tForm('versturen'),
              annuleren: tForm('annuleren'),
            }}
          />
        </>
      )}
    </PortaalPagina>
  )
}
