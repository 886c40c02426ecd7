import { describe, expect, it } from 'vitest'
import { classifySmtpFout } from './smtp-fout'

const fout = (velden: object) => Object.assign(new Error('x'), velden)

describe('classifySmtpFout', () => {
  it.each([
    ['a mailbox that is full for now', { responseCode: 452, command: 'RCPT TO' }, 'tijdelijk', false],
    ['greylisting', { responseCode: 450, command: 'RCPT TO' }, 'tijdelijk', false],
    ['a relay that closes', { responseCode: 421, command: 'DATA' }, 'tijdelijk', true],
    [
      'a relay that refuses our password',
      { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' },
      'tijdelijk',
      true,
    ],
    [
      'a relay that refuses our address',
      { code: 'ECONNECTION', responseCode: 554, command: 'CONN' },
      'tijdelijk',
      true,
    ],
    [
      'a relay that refuses our sender',
      { code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM' },
      'tijdelijk',
      true,
    ],
    ['a certificate that is not right', { code: 'ETLS' }, 'tijdelijk', true],
    ['no connection', { code: 'ECONNREFUSED' }, 'tijdelijk', true],
    ['a time-out', { code: 'ETIMEDOUT', command: 'DATA' }, 'tijdelijk', true],
    ['a connection that drops', { code: 'ECONNECTION' }, 'tijdelijk', true],
  ])('tries again after %s', (_wat, velden, soort, storing) => {
    expect(classifySmtpFout(fout(velden))).toMatchObject({ soort, storing })
  })

  it.each([
    ['an unknown mailbox', { responseCode: 550, command: 'RCPT TO', response: '550 5.1.1 onbekend' }, true],
    [
      'an address that is unknown after the content',
      { responseCode: 550, command: 'DATA', response: '550 5.1.1 x' },
      true,
    ],
    ['a mailbox over its quota', { responseCode: 552, command: 'RCPT TO', response: '552 5.2.2 vol' }, false],
    ['content that is refused', { responseCode: 554, command: 'DATA', response: '554 5.7.1 spam' }, false],
  ])('stops at %s', (_wat, velden, adresOngeldig) => {
    expect(classifySmtpFout(fout(velden))).toMatchObject({ soort: 'definitief', adresOngeldig })
  })

  it.each([null, 'tekst', new Error('wat dan ook')])(
    'counts %s as unknown, so as worth another attempt',
    (error) => {
      expect(classifySmtpFout(error)).toEqual({ soort: 'tijdelijk', reden: 'onbekend', storing: true })
    },
  )

  it('keeps the words of the server out of the reason', () => {
    const uitkomst = classifySmtpFout(
      fout({ responseCode: 550, command: 'RCPT TO', response: '550 jan@x.nl weg' }),
    )
    expect(JSON.stringify(uitkomst)).not.toContain('jan@')
  })
})
