import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  reactStrictMode: true,
  // `npm test` checks types; a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  images: { unoptimized: true },
  // Native modules, the client that loads them and what draws formulas for slides stay outside the bundle.
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/adapter-better-sqlite3',
    '@prisma/client',
    '@resvg/resvg-js',
    '@mathjax/src',
    'pptxgenjs',
  ],
  turbopack: { root: import.meta.dirname },
  // Titles belong in the first bytes of every page: streamed ones need scripts to reach the head.
  htmlLimitedBots: /.*/,
  experimental: {
    // Pages are loaded when they are first asked for: a quicker start, less memory.
    preloadEntriesOnStart: false,
    // A log of ten years is a few megabytes; a folder of notes may be larger.
    serverActions: { bodySizeLimit: '64mb' },
  },
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
