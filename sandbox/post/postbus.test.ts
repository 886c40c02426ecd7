import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Postbus } from './postbus'
import { type PostSandbox, startPostSandbox } from './start-post-sandbox'

let post: PostSandbox
beforeAll(async () => {
  post = await startPostSandbox()
})
afterAll(() => post.stop())

it('shows a hostile mail on its page without running it', async () => {
  const smtp = createTransport({ host: '127.0.0.1', port: post.smtpPoort, ignoreTLS: true })
  const kwaad = '<script>alert(1)</script><img src="http://buiten.test/x">'
  await smtp.sendMail({
    from: 'a@x.test',
    to: 'b@x.test',
    subject: kwaad,
    text: kwaad,
    html: `<p>Hallo</p>${kwaad}`,
  })
  const pagina = await fetch(post.url)
  const html = await pagina.text()
  expect(html).not.toContain('<script>')
  expect(html).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
  expect(pagina.headers.get('content-security-policy')).not.toContain('script')
  const pad = /src="(\/berichten\/[^"]+\/html)"/.exec(html)?.[1]
  const mail = await fetch(post.url + pad)
  expect(mail.headers.get('content-security-policy')).toMatch(/^sandbox allow-popups.*default-src 'none'/)
  expect(mail.headers.get('content-security-policy')).not.toContain('allow-scripts')
})

it('keeps the newest first and no more than its bound', () => {
  const postbus = new Postbus()
  for (let nummer = 0; nummer < 2_050; nummer += 1) {
    postbus.voegToe({ kanaal: 'sms', via: 'sms-gateway', aan: String(nummer), tekst: 'x' })
  }
  expect(postbus.lijst()).toHaveLength(2_000)
  expect(postbus.lijst()[0]?.aan).toBe('2049')
})

it('refuses a fault that it does not know', async () => {
  const antwoord = await fetch(`${post.url}/storingen`, {
    method: 'POST',
    body: JSON.stringify({ soort: 'brand' }),
  })
  expect(antwoord.status).toBe(400)
})
