import { useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'

export type Veldfout = { veld: string; tekst: string }

/** Above the form, with the focus: each problem is a link to its field. Own markup: the library's claims a live region. */
export function Foutoverzicht({ fouten }: Readonly<{ fouten: Veldfout[] }>) {
  const t = useTranslations('profiel.fouten')
  if (fouten.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the focus belongs on what is wrong (NL Design System)
    <section className="mijn-fouten" tabIndex={-1} autoFocus aria-labelledby="fouten-kop">
      <Heading level={2} look={3} id="fouten-kop">
        {t('kop', { aantal: fouten.length })}
      </Heading>
      <ul>
        {fouten.map(({ veld, tekst }) => (
          <li key={veld}>
            <Link href={`#${veld}`}>{tekst}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
