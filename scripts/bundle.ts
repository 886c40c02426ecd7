import { build } from 'esbuild'

/** Bundles each entry into one file of `outdir` that needs no node_modules; the keys are their names. */
export async function bundle(entryPoints: Record<string, string>, outdir: string): Promise<void> {
  await build({
    entryPoints,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    conditions: ['react-server'],
    // Native speed-ups, which their packages do without.
    external: ['pg-native', '*.node'],
    // CommonJS packages inside an ES module still ask for require, and for where they are.
    define: { __dirname: 'import.meta.dirname' },
    banner: {
      // Under another name: a bundled package imports createRequire too.
      js: "import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);",
    },
    logLevel: 'warning',
  })
}
