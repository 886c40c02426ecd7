import { once } from 'node:events'
import { endRun } from './leftovers'

/**
 * Ends what a run can no longer end itself. Standard input is a pipe from that run: it closes when the run dies, however
 * that happens. A run that stops in order has ended everything by then.
 */
const [dataMap = ''] = process.argv.slice(2)
process.stdin.resume()
await once(process.stdin, 'close')
endRun(dataMap)
