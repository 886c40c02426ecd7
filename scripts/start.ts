import { resolve } from 'node:path'
import { printStack } from './stack/print-stack'
import { readPorts } from './stack/read-ports'
import { describeStartFailure } from './stack/start-error'
import { startStack } from './stack/start-stack'
import { stopWithParent } from './stack/stop-with-parent'

const stopping = new AbortController()
const stopRequested = new Promise<undefined>((resolve) => {
  stopping.signal.addEventListener('abort', () => resolve(undefined), { once: true })
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())
if (process.env.npm_lifecycle_event) stopWithParent(() => stopping.abort())

// Explicit, because a start that was broken off may have left a timer or a connection that keeps the process up.
process.exit(await run())

async function run(): Promise<number> {
  try {
    const stack = await startStack({
      dataMap: resolve('.sandbox'),
      ports: readPorts(process.env),
      sandboxJson: 'sandbox.json',
      ontwikkelen: process.argv.includes('--ontwikkelen'),
      signal: stopping.signal,
      meld: (stap) => console.log(`… ${stap}`),
    })
    printStack(stack.urls)
    const death = await Promise.race([stopRequested, stack.death])
    console.log('… Alles stoppen')
    await stack.stop()
    if (!death) return 0
    console.error(`✗ ${death.message}`)
    return 1
  } catch (error) {
    const line = describeStartFailure(error)
    if (!line) throw error
    console.error(`✗ ${line}`)
    return 1
  }
}
