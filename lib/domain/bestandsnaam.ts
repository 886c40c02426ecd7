const MAX_TEKENS = 120
/** Control characters, those that turn the reading direction, and those that some file system cannot have. */
const VERBODEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*\\/]/gu

/** Extension without its dot, in lower case; empty when there is none. */
export const extensieVan = (naam: string): string =>
  /[^.]\.([a-z0-9]{1,10})$/i.exec(naam)?.[1]?.toLowerCase() ?? ''

/**
 * A file name as it may rest in a register and come back in a download: no path, no invisible characters, no leading
 * dot, at most 120 characters with its extension kept. Never empty.
 */
export function schoneBestandsnaam(ruw: string): string {
  const laatste = ruw.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const naam = laatste
    .replace(VERBODEN, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const extensie = extensieVan(naam)
  if (!extensie) return [...naam].slice(0, MAX_TEKENS).join('').trim() || 'bestand'
  const stam = [...naam.slice(0, -extensie.length - 1)]
  return `${
    stam
      .slice(0, MAX_TEKENS - extensie.length - 1)
      .join('')
      .trimEnd() || 'bestand'
  }.${extensie}`
}
