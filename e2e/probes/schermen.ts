import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../fixtures/find-chromium'
import { login } from '../fixtures/login'
import { openPagina, PAGINAS } from '../fixtures/pages'
import { readStack } from '../fixtures/read-stack'

// Pictures of every page of a running `npm start`, on a desktop and a telephone, to look at.
// npx tsx --conditions=react-server e2e/probes/schermen.ts [folder]

const folder = resolve(process.argv[2] ?? 'test-results/schermen')
const stack = readStack()
const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
mkdirSync(folder, { recursive: true })
for (const persona of [undefined, ...new Set(PAGINAS.flatMap(({ als }) => als ?? []))]) {
  const page = await browser.newPage({ baseURL: stack.portaal, locale: 'nl-NL' })
  if (persona) await login(page, stack, persona)
  for (const pagina of PAGINAS.filter(({ als }) => als === persona)) {
    await openPagina(page, pagina)
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await page.waitForLoadState('networkidle')
      const name = `${pagina.wat}-${persona ?? 'anoniem'}-${width}.png`.replaceAll(' ', '-')
      await page.screenshot({ path: join(folder, name), fullPage: true })
      console.log(name)
    }
  }
  await page.close()
}
await browser.close()
