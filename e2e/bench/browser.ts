import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from '@/e2e/fixtures/find-chromium'
import type { Knoop } from './knoop'

const NO_MARKUP = ['script', 'template']

/** Chromium for the time of `work`. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    // Root has no user namespace for the sandbox of the browser; only our own pages are opened.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** Gives the browser a session that was made without it. */
export async function addCookies(context: BrowserContext, header: string, url: string): Promise<void> {
  const domain = new URL(url).hostname
  await context.addCookies(
    header.split('; ').map((pair) => {
      const place = pair.indexOf('=')
      return { name: pair.slice(0, place), value: pair.slice(place + 1), domain, path: '/', secure: true }
    }),
  )
}

/** The finished markup of a page as a tree, without the scripts: what react-dom would have had to render. */
export async function readMarkup(browser: Browser, url: string, cookie: string): Promise<Knoop> {
  const context = await browser.newContext()
  await addCookies(context, cookie, url)
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  const cdp = await context.newCDPSession(page)
  const { root } = await cdp.send('DOM.getDocument', { depth: -1 })
  await context.close()
  const html = root.children?.find(({ localName }) => localName === 'html')
  if (!html) throw new Error(`${url} is geen pagina.`)
  return toKnoop(html)
}

/** As the DevTools protocol gives it: attributes are names and values in turn. */
type DomNode = {
  nodeType: number
  localName: string
  nodeValue: string
  attributes?: string[]
  children?: DomNode[]
}

function toKnoop({ localName, attributes = [], children = [] }: DomNode): Knoop {
  const pairs = Array.from({ length: attributes.length / 2 }, (_, index) => [
    attributes[2 * index] ?? '',
    attributes[2 * index + 1] ?? '',
  ])
  return [
    localName,
    // React takes a style as an object only.
    Object.fromEntries(
      pairs
        .filter(([name]) => name !== 'style')
        .map(([name, value]) => [name === 'class' ? 'className' : name, value]),
    ),
    children.flatMap((child) => {
      if (child.nodeType === 3) return [child.nodeValue]
      return child.nodeType === 1 && !NO_MARKUP.includes(child.localName) ? [toKnoop(child)] : []
    }),
  ]
}
