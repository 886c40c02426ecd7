import { cpSync } from 'node:fs'
import { build } from 'esbuild'

/** Bundles the worker and the migrations into one file each, so that their image needs no node_modules. */
await build({
  entryPoints: { worker: 'lib/jobs/worker.ts', migrate: 'scripts/migrate.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  conditions: ['react-server'],
  external: ['pg-native'],
  // CommonJS packages inside an ES module still ask for require.
  banner: {
    // Under another name: a bundled package imports createRequire too.
    js: "import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);",
  },
  logLevel: 'info',
})

// Letters: the fonts, and the colour profile of PDF/A. Both are read from beside the file that runs.
cpSync('lib/notificaties/sjablonen/lettertypen', 'dist/lettertypen', { recursive: true })
cpSync('node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc', 'dist/data/sRGB_IEC61966_2_1.icc')
