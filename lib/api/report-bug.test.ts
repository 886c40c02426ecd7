import { describe, expect, it } from 'vitest'
import { createLogger } from '@/lib/observability/logger'
import { withTrace } from '@/lib/observability/trace'
import { reportBug } from './report-bug'

const where = { operationId: 'partij_list', correlatieId: '7b0f2a3e-3c5b-4d8e-9a51-0c8f6d1e2b4a' }

function report(error: unknown): Record<string, unknown> {
  const lines: string[] = []
  const logger = createLogger({ write: (line) => void lines.push(line) })
  const trace = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`
  withTrace(() => reportBug(error, where, logger), trace)
  return JSON.parse(lines[0] ?? '')
}

describe('reportBug', () => {
  it('logs where it went wrong in the one log, with the trace of the request', () => {
    expect(report(new TypeError('x'))).toMatchObject({
      gebeurtenis: 'onverwachte-fout',
      traceId: 'a'.repeat(32),
      operatie: where.operationId,
      correlatieId: where.correlatieId,
      fout: 'TypeError',
      stack: expect.stringContaining('report-bug.test.ts'),
    })
  })

  it('keeps the code of a failed query and none of its values', () => {
    const cause = Object.assign(new Error('Key (bsn)=(Jansen) exists'), {
      name: 'PostgresError',
      code: '23505',
    })
    const line = report(new Error('Failed query: params Jansen', { cause }))
    expect(line).toMatchObject({ fout: 'PostgresError', sqlstate: '23505' })
    expect(JSON.stringify(line)).not.toContain('Jansen')
  })

  it('logs what is no Error by its type', () => {
    expect(report('kapot')).toMatchObject({ fout: 'string' })
  })
})
