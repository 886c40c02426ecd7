import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './e2e/fixtures/find-chromium'

const executablePath = findChromium()
const SPOREN = '**/sporen.spec.ts'

export default defineConfig({
  testDir: 'e2e/specs',
  globalSetup: './e2e/fixtures/stack-global-setup.ts',
  outputDir: 'test-results/e2e',
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/e2e.json' }],
  ],
  // One worker: the faults of the sandbox are shared by all who use it.
  workers: 1,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  forbidOnly: true,
  use: {
    ...devices['Desktop Chrome'],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Without pictures and copies of the page: they slow every test down for the few that fail.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false, sources: false },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-sync',
        '--no-first-run',
        '--no-proxy-server',
        // Root has no user namespace for the sandbox of the browser; only our own pages are opened.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: SPOREN, use: { viewport: { width: 1280, height: 900 } } },
    // Specs that say something about small screens carry the tag.
    {
      name: 'mobile',
      grep: /@mobiel/,
      testIgnore: SPOREN,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
    // Last: looks at what all the others left behind.
    { name: 'sporen', testMatch: SPOREN, dependencies: ['desktop', 'mobile'] },
  ],
})
