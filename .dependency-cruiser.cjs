/**
 * Imports only go down: app → components | lib/services → clients | db | lib/jobs → domain, errors, env.
 * One rule a sentence; `scripts/import-rules.test.ts` proves each of them with a planted violation.
 */
const TEST = '\\.(test|suite)\\.tsx?$'
const SHIPPED = '^(app|components|lib|db|proxy\\.ts|instrumentation\\.ts|next\\.config\\.ts)'

const ABOVE_SERVICES = [
  '^components/',
  '^lib/(services|auth|api|domain|format|i18n|observability|errors|env|security)/',
  '^themes/',
  '^messages/',
]

/** A layer may import itself, packages, and what is named here; anything else of ours is forbidden. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TEST },
  to: { path: '^(app|components|lib|db|sandbox|scripts|e2e)/', pathNot: [from, ...allowed].join('|') },
})

const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TEST },
  to,
})

module.exports = {
  forbidden: [
    only(
      'app-stays-thin',
      'app imports components, services, auth, api, domain, format, i18n, observability and errors; never db or a client.',
      '^app/(?!api/)',
      ['^app/', ...ABOVE_SERVICES],
    ),
    only(
      'api-routes-stay-thin',
      'a published API may also import the registration that it publishes.',
      '^app/api/',
      ['^app/', ...ABOVE_SERVICES, '^lib/(klantinteractie|taken|berichten|notificaties)/'],
    ),
    never('app-knows-no-drizzle', 'app never speaks SQL.', '^app/', {
      path: 'node_modules/(drizzle-orm|postgres|pg-boss)/',
    }),
    only(
      'components-only-show',
      'components import components, domain, format and i18n; of a service only the type of a DTO.',
      '^components/',
      ['^lib/(domain|format|i18n)/', '^lib/services/'],
    ),
    never(
      'components-take-only-types-of-services',
      'A component imports `import type` of a DTO, never a service itself.',
      '^components/',
      {
        path: '^lib/services/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    never('services-know-no-page', 'lib/services never imports app or components.', '^lib/services/', {
      path: '^(app|components)/',
    }),
    never(
      'jobs-have-no-user',
      'lib/notificaties and lib/jobs never import a service, auth, app or components: no user is present there.',
      '^lib/(notificaties|jobs)/',
      { path: '^(app|components|lib/services|lib/auth)/' },
    ),
    only(
      'zgw-stands-alone',
      'lib/zgw imports http, env, observability, domain and errors; never db, a service, auth or another client.',
      '^lib/zgw/',
      ['^lib/(http|env|observability|domain|errors)/'],
    ),
    only(
      'brp-stands-alone',
      'lib/brp imports http, env, observability, domain and errors; never db, a service, auth or another client.',
      '^lib/brp/',
      ['^lib/(http|env|observability|domain|errors)/'],
    ),
    only(
      'kvk-stands-alone',
      'lib/kvk imports http, env, observability, domain and errors; never db, a service, auth or another client.',
      '^lib/kvk/',
      ['^lib/(http|env|observability|domain|errors)/'],
    ),
    only('db-knows-only-config-and-domain', 'db imports env, domain, errors and crypto only.', '^db/', [
      '^lib/(env|domain|errors|crypto)/',
    ]),
    only('domain-is-pure', 'lib/domain imports nothing of ours.', '^lib/domain/', []),
    never(
      'domain-takes-only-zod',
      'lib/domain imports no package but zod and the dates polyfill.',
      '^lib/domain/',
      {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'core'],
        pathNot: 'node_modules/(zod|temporal-polyfill)/',
      },
    ),
    only('errors-are-a-leaf', 'lib/errors imports nothing of ours.', '^lib/errors/', []),
    only('env-is-a-leaf', 'lib/env imports domain and errors only.', '^lib/env/', ['^lib/(domain|errors)/']),
    never('shipped-code-knows-no-sandbox', 'Shipped code never imports sandbox, e2e or scripts.', SHIPPED, {
      path: '^(sandbox|e2e|scripts)/',
    }),
    never('shipped-code-has-its-packages', 'Shipped code never imports a devDependency.', SHIPPED, {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only', 'npm'],
    }),
    {
      name: 'no-cycles',
      comment: 'No module imports itself by way of others; tables may refer to each other.',
      severity: 'error',
      from: { pathNot: '^db/schema/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'Every module is imported by something: what is not used is removed.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          TEST,
          '\\.d\\.ts$',
          '^app/',
          '^scripts/[^/]+\\.ts$',
          '^sandbox/[^/]+/main\\.ts$',
          '^e2e/(specs|contract|bench|chaos)/',
          '^e2e/fixtures/[^/]*global-setup\\.ts$',
          '^db/schema/',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'Every import leads to a file.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)\\.next/', '^\\.sandbox/', 'next-env\\.d\\.ts$'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
}
