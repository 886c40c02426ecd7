import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from '@/e2e/fixtures/find-chromium'
import type { Knoop } from './kale-react'

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
  await context.addCookies(
    header.split('; ').map((pair) => {
      const place = pair.indexOf('=')
      return { name: pair.slice(0, place), value: pair.slice(place + 1), url, secure: true }
    }),
  )
}

/** The finished markup of a page as a tree, without the scripts: what react-dom would have had to render. */
export async function readMarkup(browser: Browser, url: string, cookie: string): Promise<Knoop> {
  const context = await browser.newContext()
  await addCookies(context, cookie, url)
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  const tree = await page.evaluate(() => {
    const toKnoop = (element: Element): Knoop => [
      element.localName,
      Object.fromEntries(
        [...element.attributes]
          // React takes a style as an object only.
          .filter(({ name }) => name !== 'style')
          .map(({ name, value }) => [name === 'class' ? 'className' : name, value]),
      ),
      [...element.childNodes].flatMap((child) => {
        if (child instanceof Text) return [child.data]
        if (!(child instanceof Element) || ['script', 'template'].includes(child.localName)) return []
        return [toKnoop(child)]
      }),
    ]
    return toKnoop(document.documentElement)
  })
  await context.close()
  return tree
}
