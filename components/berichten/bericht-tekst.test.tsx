import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BERICHTEN } from '@/lib/i18n/berichten'
import { BerichtTekst } from './bericht-tekst'

const render = (tekst: string) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={BERICHTEN.nl} timeZone="Europe/Amsterdam">
      <BerichtTekst tekst={tekst} />
    </NextIntlClientProvider>,
  )

describe('the text of a bericht', () => {
  it('shows basic Markdown', () => {
    const html = render('Stuur **uw loonstrook**.\n\n- een foto\n- een pdf')
    expect(html).toContain('<strong>uw loonstrook</strong>')
    expect(html.match(/<li/g)).toHaveLength(2)
  })

  it('has headings below that of the page', () => {
    expect(render('# Groot\n\n### Klein')).not.toMatch(/<h[13]/)
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'tekst <b onclick="alert(1)">vet</b>',
    '<style>body{display:none}</style>',
    '![volgpixel](https://elders.example/pixel.png)',
    '<iframe src="https://elders.example"></iframe>',
  ])('lets no HTML and no picture of the sender through: %s', (tekst) => {
    expect(render(tekst)).not.toMatch(/<(script|img|style|iframe|b)\b|onerror|onclick/i)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//elders.example/pad',
    'java%0ascript:alert(1)',
    '\\\\elders.example',
  ])('makes no link of %s', (adres) => {
    const html = render(`[klik](<${adres}>)`)
    expect(html).toContain('klik')
    expect(html).not.toContain('<a')
  })

  it('marks a link that leaves the portal, and not one that stays', () => {
    expect(render('[regels](https://www.rijksoverheid.nl)')).toContain('(externe link)')
    const eigen = render('[uw zaken](/zaken)')
    expect(eigen).toContain('href="/zaken"')
    expect(eigen).not.toContain('(externe link)')
  })
})
