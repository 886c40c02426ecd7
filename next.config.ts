import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['pino', 'undici', 'postgres', 'pg-boss'],
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
