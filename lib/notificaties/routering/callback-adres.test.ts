import { describe, expect, it } from 'vitest'
import { findCallbackProbleem, isCallbackAddress } from './callback-adres'
import { createPostCallback } from './post-callback'

const productie = { hosts: null, eigenMachine: false }
const sandbox = { hosts: null, eigenMachine: true }

describe('findCallbackProbleem', () => {
  it.each([
    'https://zac.waterdam.nl/callback',
    'https://10.1.2.3:8443/callback',
    'https://[fd00::1]/callback',
  ])('allows %s in production', (url) => {
    expect(findCallbackProbleem(url, productie)).toBeNull()
  })

  it.each([
    'http://zac.waterdam.nl/',
    'ftp://zac.waterdam.nl/',
    'javascript:alert(1)',
    'geen url',
    'https://localhost/',
    'https://iets.localhost/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://0.0.0.0/',
    'https://169.254.169.254/latest/meta-data',
    'https://[fe80::1]/',
    'https://naam:wachtwoord@zac.waterdam.nl/',
  ])('refuses %s in production', (url) => {
    expect(findCallbackProbleem(url, productie)).toEqual(expect.any(String))
  })

  it('allows this machine over http in a sandbox, and no other over http', () => {
    expect(findCallbackProbleem('http://localhost:3000/', sandbox)).toBeNull()
    expect(findCallbackProbleem('http://zac.waterdam.nl/', sandbox)).toEqual(expect.any(String))
    expect(findCallbackProbleem('http://169.254.169.254/', sandbox)).toEqual(expect.any(String))
  })

  it('allows only the hosts that are named when some are', () => {
    const regels = { ...productie, hosts: ['zac.waterdam.nl'] }
    expect(findCallbackProbleem('https://ZAC.waterdam.nl/x', regels)).toBeNull()
    expect(findCallbackProbleem('https://zac.waterdam.nl.kwaad.test/', regels)).toEqual(expect.any(String))
  })
})

describe('a name that leads to a forbidden address', () => {
  it.each([
    ['127.0.0.1', false],
    ['::1', false],
    ['169.254.169.254', false],
    ['::ffff:169.254.169.254', false],
    ['10.0.0.1', true],
    ['203.0.113.9', false],
    ['93.184.216.34', true],
  ])('is judged by the address: %s → %s', (address, allowed) => {
    expect(isCallbackAddress(address, productie)).toBe(allowed)
  })

  it('is not connected to, and no request is sent to a forbidden URL', async () => {
    const post = createPostCallback(productie)
    const verzoek = { auth: 'Bearer x', mediatype: 'application/json', body: {} }
    expect(await post({ ...verzoek, url: 'https://localhost/' })).toEqual({
      ok: false,
      error: 'niet-toegestaan',
    })
  })
})
