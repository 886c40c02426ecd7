import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: { alias: { '@': at('.'), 'server-only': at('./node_modules/server-only/empty.js') } },
  test: { include: ['**/*.test.ts'], exclude: ['node_modules/**', '.next/**'], hookTimeout: 60_000 },
})
