import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  images: { unoptimized: true },
  // Types are a step of their own (npm run typecheck); the tests and the sandbox are no part of a build.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pino', 'undici', 'postgres', 'pg-boss'],
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
