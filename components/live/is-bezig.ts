/** Whether the visitor must be left alone now: out of sight, in a dialog, in a field, or with something filled in. */
export function isBezig(): boolean {
  if (document.visibilityState === 'hidden' || document.querySelector('dialog[open]')) return true
  if (document.activeElement?.matches('input, textarea, select, [contenteditable]')) return true
  return [...document.forms].some((form) => [...form.elements].some(isGewijzigd))
}

function isGewijzigd(veld: Element): boolean {
  if (veld instanceof HTMLInputElement) {
    if (veld.type === 'file') return Boolean(veld.files?.length)
    // A box without a value of its own has another one than its default.
    if (veld.type === 'checkbox' || veld.type === 'radio') return veld.checked !== veld.defaultChecked
    return veld.value !== veld.defaultValue
  }
  if (veld instanceof HTMLTextAreaElement) return veld.value !== veld.defaultValue
  return veld instanceof HTMLSelectElement && veld.selectedIndex !== begin(veld)
}

/** Without a marked option the first one is chosen. */
const begin = ({ options }: HTMLSelectElement): number =>
  Math.max(
    0,
    [...options].findIndex(({ defaultSelected }) => defaultSelected),
  )
