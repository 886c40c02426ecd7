import type { NextConfig } from 'next'

// As the portal's own, so that only the work of a page differs.
const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: process.cwd(),
  turbopack: { root: process.cwd() },
  typescript: { ignoreBuildErrors: true, tsconfigPath: '../../../tsconfig.json' },
}

export default config
