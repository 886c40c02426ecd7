'use client'

import { useEffect, useRef, useState } from 'react'

/** Ticks or unticks every box of the form around it. Comes once the browser runs JavaScript: without it it does nothing. */
export function KiesAlles({ label }: Readonly<{ label: string }>) {
  const [actief, setActief] = useState(false)
  const vak = useRef<HTMLInputElement>(null)
  useEffect(() => setActief(true), [])
  if (!actief) return null
  const kies = (aan: boolean) => {
    const boxes = vak.current?.form?.querySelectorAll<HTMLInputElement>('input[name="bericht"]')
    for (const box of boxes ?? []) box.checked = aan
  }
  return (
    <label className="mijn-keuzevak">
      <input ref={vak} type="checkbox" onChange={(event) => kies(event.target.checked)} />
      {label}
    </label>
  )
}
