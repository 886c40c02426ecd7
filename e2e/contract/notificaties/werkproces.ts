import { startNotificaties } from '@/lib/notificaties/start-notificaties'

/** The sending side in a process of its own, for the tests that kill it. */
const [url] = process.argv.slice(2)
if (!url) throw new Error('Geef de database.')
await startNotificaties(url, (error) => process.stderr.write(`${error.message}\n`))
process.stdout.write('gestart\n')
