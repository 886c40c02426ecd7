import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const PORTAAL = 'app/(portaal)'
const pages = globSync('app/(portaal)/**/page.tsx').filter((page) =>
  /\b(nietGevonden|notFound)\(\)/.test(readFileSync(page, 'utf8')),
)

describe('the screen of what does not exist', () => {
  it.each(pages)('stands beside or above %s, which may answer 404', (page) => {
    expect(hasScreen(dirname(page))).toBe(true)
  })

  it.each(['app', PORTAAL])('is not in %s, where React would send it along with every page', (folder) => {
    expect(existsSync(join(folder, 'not-found.tsx'))).toBe(false)
  })
})

function hasScreen(folder: string): boolean {
  if (existsSync(join(folder, 'not-found.tsx'))) return true
  return folder !== PORTAAL && hasScreen(dirname(folder))
}
