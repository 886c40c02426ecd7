import { useTranslations } from 'next-intl'
import Markdown, { type Components } from 'react-markdown'
import { ExternalLink } from '@/components/ui/external-link'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'

/** Basic Markdown (Open VTB 0.1.0, `berichtTekst`); of anything else only the text inside is kept. */
const TOEGESTAAN = [
  'p',
  'br',
  'strong',
  'em',
  'ul',
  'ol',
  'li',
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
]

// The page has its own h1, so the sender's headings start below it.
const Kop: Components['h1'] = ({ children }) => <h2 className="nl-heading nl-heading--level-3">{children}</h2>

const COMPONENTEN: Components = {
  h1: Kop,
  h2: Kop,
  h3: Kop,
  h4: Kop,
  h5: Kop,
  h6: Kop,
  p: ({ children }) => <Paragraph>{children}</Paragraph>,
  ul: ({ children }) => <ul className="utrecht-unordered-list">{children}</ul>,
  li: ({ children }) => <li className="utrecht-unordered-list__item">{children}</li>,
  a: ({ href, children }) => <Verwijzing href={href ?? ''}>{children}</Verwijzing>,
}

/**
 * The text of a bericht. HTML in it is shown as nothing at all, and an address that is no web, mail or phone address is
 * dropped (react-markdown's own rule).
 */
export function BerichtTekst({ tekst }: Readonly<{ tekst: string }>) {
  return (
    <div className="mijn-bericht-tekst" lang="nl">
      <Markdown skipHtml unwrapDisallowed allowedElements={TOEGESTAAN} components={COMPONENTEN}>
        {tekst}
      </Markdown>
    </div>
  )
}

function Verwijzing({ href, children }: Readonly<{ href: string; children: React.ReactNode }>) {
  const t = useTranslations('berichten')
  if (/^https?:/i.test(href)) return <ExternalLink href={href}>{children}</ExternalLink>
  if (/^mailto:/i.test(href)) {
    return (
      <Link href={href}>
        {children} {t('mailLink')}
      </Link>
    )
  }
  // A path of this portal; what react-markdown found unsafe is empty by now, and then it is no link.
  return href.startsWith('/') && !href.startsWith('//') ? <Link href={href}>{children}</Link> : children
}
