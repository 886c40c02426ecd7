'use client'

import { useEffect, useRef, useState } from 'react'
import { ACHTERGROND_HEADER } from '@/lib/domain/achtergrond'
import { SESSIE_VOORBIJ } from './sessie-voorbij'

const MARGE_MS = 120_000
const ADRES = '/api/mijn/sessie'

type Einde = { inactiefOverMs: number; verlooptOverMs: number }
type Teksten = Record<'titel' | 'tekst' | 'tekstEinde' | 'nog' | 'blijven' | 'sluiten' | 'uitloggen', string>
type Props = Readonly<{ einde: Einde; teksten: Teksten }>

/** Asks two minutes before the end whether the visitor is still there, and leaves when nobody says so. */
export function SessieWacht({ einde, teksten }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [stand, setStand] = useState(einde)
  const [resterend, setResterend] = useState(0)
  const verlengbaar = stand.verlooptOverMs > stand.inactiefOverMs

  useEffect(() => {
    const eindigtOp = Date.now() + Math.min(stand.inactiefOverMs, stand.verlooptOverMs)
    let gevraagd = false
    // One clock that looks at the time: a timer of minutes stands still while a laptop sleeps.
    const klok = setInterval(async () => {
      const over = eindigtOp - Date.now()
      setResterend(Math.max(0, over))
      if (over <= 0) {
        clearInterval(klok)
        vertrek()
      } else if (over <= MARGE_MS && !gevraagd) {
        gevraagd = true
        // Another tab may have been used in the meantime.
        const nu = await vraag('GET')
        if (nu && Math.min(nu.inactiefOverMs, nu.verlooptOverMs) > MARGE_MS + 5_000) return setStand(nu)
        await bewaarFormulieren()
        dialog.current?.showModal()
      }
    }, 1_000)
    return () => clearInterval(klok)
  }, [stand])

  useEffect(() => {
    window.addEventListener(SESSIE_VOORBIJ, vertrek)
    return () => window.removeEventListener(SESSIE_VOORBIJ, vertrek)
  }, [])

  async function blijf() {
    const nu = verlengbaar ? await vraag('POST') : null
    if (nu) setStand(nu)
    dialog.current?.close()
  }

  const seconden = Math.ceil(resterend / 1_000)
  return (
    <dialog
      ref={dialog}
      className="mijn-sessie"
      aria-labelledby="sessie-titel"
      aria-describedby="sessie-tekst"
    >
      <h2 id="sessie-titel" className="nl-heading nl-heading--level-2">
        {teksten.titel}
      </h2>
      <p id="sessie-tekst" className="nl-paragraph">
        {verlengbaar ? teksten.tekst : teksten.tekstEinde}
      </p>
      <p className="nl-paragraph" aria-hidden="true">
        {teksten.nog} {Math.floor(seconden / 60)}:{String(seconden % 60).padStart(2, '0')}
      </p>
      <div className="mijn-knopregel">
        <button type="button" className="nl-button nl-button--primary" onClick={blijf}>
          {verlengbaar ? teksten.blijven : teksten.sluiten}
        </button>
        <form method="post" action="/uitloggen">
          <button type="submit" className="nl-button nl-button--secondary">
            {teksten.uitloggen}
          </button>
        </form>
      </div>
    </dialog>
  )
}

const vertrek = () => location.assign(`/sessie-verlopen?${new URLSearchParams({ terug: location.pathname })}`)

async function vraag(method: 'GET' | 'POST'): Promise<Einde | null> {
  const headers = method === 'GET' ? { [ACHTERGROND_HEADER]: '1' } : undefined
  const antwoord = await fetch(ADRES, { method, ...(headers && { headers }) }).catch(() => null)
  return antwoord?.ok ? antwoord.json() : null
}

/** What is typed survives the end of the session: each form that says so is kept under its page. */
async function bewaarFormulieren(): Promise<void> {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-concept]')) {
    const velden: Record<string, string[]> = {}
    for (const [naam, waarde] of new FormData(form))
      if (typeof waarde === 'string') velden[naam] = [...(velden[naam] ?? []), waarde]
    const body = JSON.stringify({ formulier: form.dataset.concept, velden })
    const headers = { 'content-type': 'application/json', [ACHTERGROND_HEADER]: '1' }
    await fetch(`${ADRES}/concept`, { method: 'POST', headers, body }).catch(() => null)
  }
}
