import { useTranslations } from 'next-intl'
import { Icoon } from '@/components/ui/icoon'
import { Link } from './link'

export type Kruimel = { href: string; tekst: string }
type Props = Readonly<{
  /** The pages above this one, the highest first; at least one. */
  ouders: [Kruimel, ...Kruimel[]]
  huidig: string
}>

/** The path to this page; on a small screen one link back to the page above. */
export function Breadcrumb({ ouders, huidig }: Props) {
  const t = useTranslations('kader')
  const ouder = ouders.at(-1) ?? ouders[0]
  return (
    <div className="mijn-kruimels">
      <nav aria-label={t('kruimelpad')} className="mijn-kruimels__volledig utrecht-breadcrumb-nav">
        <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
          {ouders.map(({ href, tekst }) => (
            <li key={href} className="utrecht-breadcrumb-nav__item">
              <Link href={href}>{tekst}</Link>
              <Icoon naam="chevron-right" maat={18} />
            </li>
          ))}
          <li className="utrecht-breadcrumb-nav__item">
            <span aria-current="page">{huidig}</span>
          </li>
        </ol>
      </nav>
      <nav aria-label={t('terug')} className="mijn-kruimels__terug">
        <Link href={ouder.href} className="mijn-terug">
          <Icoon naam="chevron-left" maat={20} />
          {ouder.tekst}
        </Link>
      </nav>
    </div>
  )
}
