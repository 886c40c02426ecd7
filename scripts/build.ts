import { resolve } from 'node:path'
import { buildPortal, isBuildUpToDate } from './stack/build'
import { StartError } from './stack/start-error'
import { Supervisor } from './stack/supervisor'

/** Builds the portal as `npm start` does; nothing happens when the build is up to date. */
try {
  if (isBuildUpToDate()) console.log('De bouw is bij.')
  else await buildPortal(new Supervisor(resolve('.sandbox')))
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(`✗ ${error.message}`)
  process.exitCode = 1
}
