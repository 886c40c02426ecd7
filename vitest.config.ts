import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    // `server-only` throws outside Next; the build still guards it.
    alias: { '@': at('.'), 'server-only': at('./node_modules/server-only/empty.js') },
  },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, '**/.next/**', '.sandbox/**'],
    globalSetup: ['e2e/fixtures/postgres-global-setup.ts'],
    env: { TZ: 'Europe/Amsterdam', APP_ENV: 'sandbox' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
