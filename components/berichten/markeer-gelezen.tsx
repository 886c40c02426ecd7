'use client'

import { type ReactNode, useEffect, useRef } from 'react'

type Props = Readonly<{ actie: (formData: FormData) => Promise<void>; children: ReactNode }>

/**
 * Marks the bericht as read once its page stands in the browser: a link that is only prefetched or scanned by a mail
 * filter opens nothing. Without JavaScript the form is there to press.
 */
export function MarkeerGelezen({ actie, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.requestSubmit(), [])
  return (
    <form ref={form} action={actie} className="mijn-zonder-script">
      {children}
    </form>
  )
}
