import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import postgres from 'postgres'

// What a callback cannot do without: read the body, one prepared insert, 204. No check of who sends and no schema.
const sql = postgres(process.argv[2] ?? '', { max: 10, onnotice: () => {} })
await sql`create table if not exists bench_kaal (sleutel text primary key, body jsonb not null)`
const server = createServer(async (request, response) => {
  const delen: Buffer[] = []
  for await (const deel of request) delen.push(deel)
  const body = JSON.parse(Buffer.concat(delen).toString())
  const sleutel = createHash('sha256').update(JSON.stringify(body)).digest('hex')
  await sql`insert into bench_kaal (sleutel, body) values (${sleutel}, ${body}) on conflict do nothing`
  response.writeHead(204).end()
})
server.listen(0, '127.0.0.1', () => {
  const adres = server.address()
  if (typeof adres === 'object') process.stdout.write(`http://127.0.0.1:${adres?.port}/\n`)
})
