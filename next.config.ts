import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { securityHeaders } from './lib/security/response-headers'

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  // A lock file in a folder above would otherwise move the root, and with it the place of the server.
  outputFileTracingRoot: process.cwd(),
  turbopack: { root: process.cwd() },
  images: { unoptimized: true },
  // The page of an unknown address is no part of the tree, so it is not sent along with every page.
  experimental: { globalNotFound: true },
  // Types are a step of their own (npm run typecheck); the tests and the sandbox are no part of a build.
  typescript: { ignoreBuildErrors: true },
  // Static files do not pass through the proxy, which gives everything else its headers.
  headers: async () =>
    ['/_next/static/:path*', '/huisstijl/:path*'].map((source) => ({
      source,
      headers: Object.entries(securityHeaders({ https: false })).map(([key, value]) => ({ key, value })),
    })),
  serverExternalPackages: ['pino', 'undici', 'postgres', 'pg-boss'],
}

// Texts are parsed once, by the build, and not for every page.
const messages = { path: './messages', format: 'json', locales: 'infer', precompile: true } as const

export default createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts', experimental: { messages } })(
  config,
)
