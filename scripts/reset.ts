import { rmSync } from 'node:fs'
import { endLeftovers, runningHolder } from './stack/leftovers'
import { removePostgres } from './stack/postgres'

const DATA_MAP = '.sandbox'

const holder = runningHolder(DATA_MAP)
if (holder) {
  console.error(`✗ MijnServices draait (proces ${holder}). Stop het eerst met Ctrl-C.`)
  process.exitCode = 1
} else {
  endLeftovers(DATA_MAP)
  await removePostgres(DATA_MAP)
  rmSync(DATA_MAP, { recursive: true, force: true })
  rmSync('sandbox.json', { force: true })
  console.log('De sandbox is leeg. De volgende npm start begint met de oorspronkelijke gegevens.')
}
