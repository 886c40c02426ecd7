import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeTally, sum, tallyPlaywright, tallyRun, tallyVitest } from './tally'

const vitestReport = (numbers: object, testResults: object[] = []) => ({
  ...{ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults },
  ...numbers,
})

describe('tallyVitest', () => {
  it('counts a test file that does not load as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    expect(tallyVitest(vitestReport({ numPassedTests: 3 }, [broken]))).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    })
  })
})

describe('tallyPlaywright', () => {
  it('counts a test that passed at the second try, and an error outside a test, as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
    expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 })
  })
})

describe('tallyRun', () => {
  let file: string
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'mijnservices-telling-')), 'report.json')
  })
  afterEach(() => rmSync(join(file, '..'), { recursive: true, force: true }))

  it.each([0, 1])('is a failure without a report, also at exit code %i', (exitCode) => {
    expect(tallyRun(exitCode, file, tallyVitest).failed).toBe(1)
  })

  it('is a failure when the tool ends with an error that its report does not know', () => {
    writeFileSync(file, JSON.stringify(vitestReport({ numPassedTests: 2 })))
    expect(tallyRun(1, file, tallyVitest)).toEqual({ passed: 2, failed: 1, skipped: 0 })
    expect(tallyRun(0, file, tallyVitest)).toEqual({ passed: 2, failed: 0, skipped: 0 })
  })
})

describe('describeTally', () => {
  it('names what was skipped only when there is something', () => {
    const one = { passed: 1, failed: 0, skipped: 0 }
    expect(describeTally(sum([one, one]))).toBe('2 passed, 0 failed')
    expect(describeTally(sum([one, { ...one, skipped: 3 }]))).toBe('2 passed, 0 failed, 3 skipped')
  })
})
