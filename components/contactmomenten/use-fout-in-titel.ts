import { useEffect } from 'react'

/**
 * Puts `fout` before the title of the page as long as it is there. Next sets that title when it comes to it, which may be
 * later than this, so it is done again.
 */
export function useFoutInTitel(fout: string | undefined): void {
  useEffect(() => {
    if (!fout) return
    const begin = `${fout} - `
    const zet = () => {
      if (!document.title.startsWith(begin)) document.title = `${begin}${document.title}`
    }
    zet()
    const wacht = new MutationObserver(zet)
    wacht.observe(document.head, { childList: true, characterData: true, subtree: true })
    return () => {
      wacht.disconnect()
      if (document.title.startsWith(begin)) document.title = document.title.slice(begin.length)
    }
  }, [fout])
}
