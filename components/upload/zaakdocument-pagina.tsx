import '@/themes/css/nlds-lijst.css'
import '@/components/stijl/lijst.css'
import '@/components/stijl/formulier.css'
import '@/components/stijl/taken.css'
import { useTranslations } from 'next-intl'
import { ActieKnop } from '@/components/formulier/actie-knop'
import { FormulierKader } from '@/components/formulier/formulier-kader'
import { Formulierveld } from '@/components/formulier/formulierveld'
import { Foutsamenvatting } from '@/components/formulier/foutsamenvatting'
import { veldId } from '@/components/formulier/veldkader'
import type { TaakStap } from '@/components/taken/taken-url'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { DataList } from '@/components/ui/data-list'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { zaakUrl } from '@/components/zaken/zaken-url'
import type { Zaakdocumenten } from '@/lib/services/documenten/submit-zaakdocument'
import { useBestandsfout } from './bestandsfouten'
import { Bestandsveld } from './bestandsveld'

type Props = Readonly<{ documenten: Zaakdocumenten; stap: TaakStap | undefined; voor: string }>

/** Add documents to a zaak, without a taak that asks for it. */
export function ZaakdocumentPagina({ documenten, stap, voor }: Props) {
  const t = useTranslations('upload.zaak')
  const tTaak = useTranslations('taken.taak')
  const { zaak, typen, onderweg, fouten, geweigerd, teruggekomen } = documenten
  const dicht = onderweg ? 'onderweg' : zaak.isAfgerond ? 'afgerond' : typen.length === 0 ? 'geen' : null
  const melding = teruggekomen ? 'teruggekomen' : stap === 'storing' || stap === 'ongeldig' ? stap : null
  const isControle = stap === 'controle' && fouten.length === 0 && geweigerd.length === 0
  return (
    <article>
      <Heading level={1}>{t('titel')}</Heading>
      <Paragraph purpose="lead">
        {t.rich('over', { zaak: () => <span lang="nl">{zaak.omschrijving}</span> })}
      </Paragraph>
      {melding && !dicht ? (
        <div id="fouten" tabIndex={-1}>
          <Alert soort="error" titel={tTaak(`${melding}.titel`)}>
            <Paragraph>{tTaak(`${melding}.tekst`)}</Paragraph>
          </Alert>
        </div>
      ) : null}
      {dicht ? (
        <>
          <Alert soort="info">
            <Paragraph>{t(dicht)}</Paragraph>
          </Alert>
          <ButtonLink href={zaakUrl(zaak)}>{t('naarZaak')}</ButtonLink>
        </>
      ) : isControle ? (
        <Controle documenten={documenten} voor={voor} />
      ) : (
        <Formulier documenten={documenten} voor={voor} toonFouten={stap === 'fouten'} />
      )}
    </article>
  )
}

const actieVan = ({ zaak }: Zaakdocumenten) => `${zaakUrl(zaak)}/document-toevoegen/versturen`

function Formulier({
  documenten,
  voor,
  toonFouten,
}: Readonly<{ documenten: Zaakdocumenten; voor: string; toonFouten: boolean }>) {
  const t = useTranslations('upload')
  const tTaak = useTranslations('taken.taak')
  const tFouten = useTranslations('taken.fouten')
  const bestandsfout = useBestandsfout(documenten.regels)
  const { zaak, typen, gekozenType, regels, bestanden, geweigerd, fouten } = documenten
  const typeFouten = fouten.filter((fout) => fout === 'kies-type').map((fout) => t(`fouten.${fout}`))
  const bestandsFouten = [
    ...geweigerd.map(bestandsfout),
    ...fouten
      .filter((fout) => fout === 'kies-bestand' && geweigerd.length === 0)
      .map((fout) => t(`fouten.${fout}`)),
  ]
  const naarVeld = (veld: string) => (tekst: string) => ({ veldId: veldId(veld), tekst })
  const samen = [...typeFouten.map(naarVeld('documenttype')), ...bestandsFouten.map(naarVeld('bestanden'))]
  return (
    <>
      {toonFouten && samen.length > 0 ? (
        <Foutsamenvatting titel={tFouten('titel', { aantal: samen.length })} fouten={samen} />
      ) : null}
      <FormulierKader actie={actieVan(documenten)} voor={voor}>
        <input type="hidden" name="invoer" value="ja" />
        {typen.length > 1 ? (
          <Formulierveld
            veld={{
              key: 'documenttype',
              soort: 'keuze',
              label: t('zaak.type'),
              hulp: null,
              verplicht: true,
              opties: typen.map((naam) => ({ waarde: naam, label: naam })),
              maxLengte: 0,
              min: null,
              max: null,
            }}
            vertaald
            waarden={gekozenType ? [gekozenType] : []}
            fouten={toonFouten ? typeFouten : []}
          />
        ) : null}
        <Bestandsveld
          veldKey="bestanden"
          label={t('zaak.documenten')}
          vertaald
          verplicht
          hulp={null}
          regels={regels}
          bestanden={bestanden}
          fouten={toonFouten ? bestandsFouten : []}
        />
        <div className="mijn-knopregel">
          <ActieKnop waarde="controleren">{tTaak('controleren')}</ActieKnop>
          <ButtonLink href={zaakUrl(zaak)} look="secondary">
            {tTaak('annuleren')}
          </ButtonLink>
        </div>
      </FormulierKader>
    </>
  )
}

function Controle({ documenten, voor }: Readonly<{ documenten: Zaakdocumenten; voor: string }>) {
  const t = useTranslations('taken')
  const tUpload = useTranslations('upload.zaak')
  return (
    <>
      <Heading level={2}>{t('controle.titel')}</Heading>
      <Paragraph>{t('controle.tekst')}</Paragraph>
      <div className="mijn-paneel">
        <DataList
          rijen={[
            { naam: tUpload('type'), waarde: <span lang="nl">{documenten.gekozenType}</span> },
            { naam: tUpload('documenten'), waarde: documenten.bestanden.map(({ naam }) => naam).join('\n') },
          ]}
        />
      </div>
      <FormulierKader actie={actieVan(documenten)} voor={voor}>
        <div className="mijn-knopregel">
          <ActieKnop waarde="versturen">{t('taak.versturen')}</ActieKnop>
          <ActieKnop waarde="aanpassen" look="secondary">
            {t('taak.aanpassen')}
          </ActieKnop>
        </div>
      </FormulierKader>
    </>
  )
}
