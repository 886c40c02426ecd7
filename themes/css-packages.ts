/** Component CSS on every page; one file a component, so that nothing unused is shipped. */
const BASIS = [
  '@nl-design-system-candidate/button-css/button.css',
  '@nl-design-system-candidate/heading-css/heading.css',
  '@nl-design-system-candidate/link-css/link.css',
  '@nl-design-system-candidate/number-badge-css/number-badge.css',
  '@nl-design-system-candidate/paragraph-css/paragraph.css',
  '@nl-design-system-candidate/skip-link-css/skip-link.css',
  '@utrecht/alert-css/dist/index.css',
  '@utrecht/breadcrumb-nav-css/dist/index.css',
  '@utrecht/status-badge-css/dist/index.css',
  '@utrecht/unordered-list-css/dist/index.css',
]

/** Only on pages with one field to search by. */
const ZOEKVELD = ['@utrecht/form-label-css/dist/index.css', '@utrecht/textbox-css/dist/index.css']

/** Only on pages with a table or a search form. */
const LIJST = [
  ...ZOEKVELD,
  '@utrecht/pagination-css/dist/index.css',
  '@utrecht/select-css/dist/index.css',
  '@utrecht/table-css/dist/index.css',
]

/** Only on pages with a form to fill in. */
const FORMULIER = [
  '@utrecht/form-label-css/dist/index.css',
  '@utrecht/textarea-css/dist/index.css',
  '@utrecht/textbox-css/dist/index.css',
]

/** Name of the generated file → packages in it. */
export const CSS_BUNDELS: Record<string, string[]> = {
  'nlds-basis.css': BASIS,
  'nlds-zoekveld.css': ZOEKVELD,
  'nlds-lijst.css': LIJST,
  'nlds-formulier.css': FORMULIER,
}

/** Where a package's file is on disk: the candidate packages export `dist/` as their root. */
export function cssPath(specifier: string): string {
  const [scope, name, file] = specifier.split('/')
  return scope === '@nl-design-system-candidate'
    ? `node_modules/${scope}/${name}/dist/${file}`
    : `node_modules/${specifier}`
}
