import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { passesElfProef } from '@/lib/domain/bsn'
import { createLogger } from './logger'
import { scrubBsn } from './scrub-bsn'
import { nextTraceparent, withTrace } from './trace'

const capture = () => {
  const lines: string[] = []
  return { lines, logger: createLogger({ write: (line) => void lines.push(line) }) }
}

describe('the log', () => {
  it('holds the fields of the list and no others', () => {
    const { lines, logger } = capture()
    const velden = { bron: 'waterdam', aantal: 2, naam: 'Jeroen', bsn: '999993653' }
    logger.info('zaken-verborgen', velden)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 30,
      time: expect.any(String),
      gebeurtenis: 'zaken-verborgen',
      bron: 'waterdam',
      aantal: 2,
    })
  })

  it('never holds a BSN, also not inside a permitted field', () => {
    const { lines, logger } = capture()
    logger.warn('bron-aangeroepen 999993653', { pad: '/personen/999993653/zaken' })
    expect(lines.join()).not.toContain('999993653')
  })

  it('carries the trace that its outgoing calls pass on', () => {
    const { lines, logger } = capture()
    const traceId = 'a'.repeat(32)
    const sent = withTrace(
      () => {
        logger.info('begin')
        return nextTraceparent()
      },
      `00-${traceId}-${'b'.repeat(16)}-01`,
    )
    expect(JSON.parse(lines[0] ?? '').traceId).toBe(traceId)
    expect(sent).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`))
  })

  it('starts a trace of its own on a malformed header', () => {
    expect(withTrace(nextTraceparent, '00-999993653')).toMatch(/^00-[0-9a-f]{32}-/)
  })
})

describe('scrubBsn', () => {
  test.prop([fc.integer({ min: 1, max: 999_999_999 }).map((value) => String(value).padStart(9, '0'))], {
    numRuns: 10_000,
  })('takes out exactly the numbers that pass the 11-proef', (number) => {
    expect(scrubBsn(`a ${number}, b`)).toBe(passesElfProef(number) ? 'a [bsn], b' : `a ${number}, b`)
  })

  it.each(['1999993653', '9999936531', '99999365'])('leaves a number of another length: %s', (number) => {
    expect(scrubBsn(number)).toBe(number)
  })
})
