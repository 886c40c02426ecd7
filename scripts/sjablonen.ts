import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildOpmaak } from './sjablonen/build-opmaak'
import { writePreview } from './sjablonen/write-preview'

const USAGE = `Gebruik:
  npm run sjablonen -- preview [map] [--config mijnservices.yaml]
                                       alle teksten als html, txt en pdf, met een overzicht (index.html)
  npm run sjablonen -- bouw            maak de opmaak van e-mail opnieuw, na een wijziging in opmaak.tsx`

const OPMAAK = 'lib/notificaties/sjablonen/opmaak.json'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { config: { type: 'string' } } })
const [command, map = join('.sandbox', 'sjablonen')] = positionals
switch (command) {
  case 'bouw':
    writeFileSync(OPMAAK, `${JSON.stringify({ html: await buildOpmaak() }, null, 2)}\n`)
    break
  case 'preview':
    mkdirSync(map, { recursive: true })
    await writePreview(map, values.config)
    console.log(`Alle sjablonen staan in ${join(map, 'index.html')}`)
    break
  default:
    console.log(USAGE)
    process.exitCode = 2
}
