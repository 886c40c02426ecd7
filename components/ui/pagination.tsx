import { useTranslations } from 'next-intl'
import { Link } from './link'
import { zichtbarePaginas } from './zichtbare-paginas'

type Props = Readonly<{ pagina: number; paginas: number; href: (pagina: number) => string }>

export function Pagination({ pagina, paginas, href }: Props) {
  const t = useTranslations('zaken.pagineren')
  if (paginas < 2) return null
  return (
    <nav aria-label={t('label')} className="mijn-pagineren">
      <ul>
        {pagina > 1 ? (
          <li>
            <Link href={href(pagina - 1)} rel="prev">
              {t('vorige')}
            </Link>
          </li>
        ) : null}
        {zichtbarePaginas(pagina, paginas).map((nummer, index, alle) => (
          <li key={nummer}>
            {index > 0 && nummer - (alle[index - 1] ?? 0) > 1 ? <span aria-hidden="true">…</span> : null}
            <Link
              href={href(nummer)}
              aria-label={t('pagina', { nummer })}
              aria-current={nummer === pagina ? 'page' : undefined}
            >
              {nummer}
            </Link>
          </li>
        ))}
        {pagina < paginas ? (
          <li>
            <Link href={href(pagina + 1)} rel="next">
              {t('volgende')}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
