import { describe, expect, it } from 'vitest'
import { buildCsp } from './content-security-policy'

const issuer = 'https://inloggen.test'
const parse = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  )

describe('buildCsp', () => {
  const policy = buildCsp({ nonce: 'bm9uY2U=', formActions: [issuer, issuer], https: true })

  it('allows scripts with this nonce only, and nothing unsafe (DigiD norm U/PW.03)', () => {
    expect(policy).not.toContain('unsafe-')
    expect(parse(policy)['script-src']).toEqual(["'self'", "'nonce-bm9uY2U='", "'strict-dynamic'"])
  })

  it('holds what internet.nl asks for', () => {
    expect(parse(policy)).toMatchObject({
      'default-src': ["'self'"],
      'base-uri': ["'none'"],
      'object-src': ["'none'"],
      'frame-src': ["'none'"],
      'frame-ancestors': ["'none'"],
    })
    expect(policy).not.toMatch(/data:|\*|https?:(\s|;|$)/)
  })

  it('lets a form end at the login providers, each named once', () => {
    expect(parse(policy)['form-action']).toEqual(["'self'", issuer])
  })

  it('loosens itself for hot reload only', () => {
    const dev = buildCsp({ nonce: 'x', formActions: [], https: true, ontwikkelen: true })
    expect(parse(dev)['script-src']).toContain("'unsafe-eval'")
  })
})
