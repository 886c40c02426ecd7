'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { formatOmvang } from '@/lib/format/omvang'
import type { Taal } from '@/lib/i18n/talen'
import { sendForm } from './send-form'

export type Teksten = Record<
  'kies' | 'gekozen' | 'verwijder' | 'verwijderNaam' | 'verwijderd' | 'bezig' | 'controle' | 'mislukt',
  string
>
type Props = Readonly<{ inputId: string; taal: Taal; teksten: Teksten }>

/** A quarter at a time: more often is a nuisance to hear. */
const STAP = 25

/**
 * What JavaScript adds to a file field: a button in the language of the page, a list of the chosen files with a way to drop one, choosing in several goes, and
 * progress while they are sent. Without it the field and the form work all the same.
 */
export function GekozenBestanden({ inputId, taal, teksten }: Props) {
  const [bestanden, setBestanden] = useState<File[]>([])
  const [procent, setProcent] = useState<number | null>(null)
  const [melding, setMelding] = useState('')
  const [klaar, setKlaar] = useState(false)
  const kopId = useId()
  const gekozen = useRef<File[]>([])

  useEffect(() => {
    const input = document.getElementById(inputId)
    if (!(input instanceof HTMLInputElement) || !input.form) return
    const { form } = input
    setKlaar(true)
    const choose = () => {
      const nieuw = [...(input.files ?? [])]
      const lijst = input.multiple ? [...gekozen.current, ...nieuw] : nieuw
      show(input, uniek(lijst))
    }
    const submit = (event: SubmitEvent) => {
      if (gekozen.current.length === 0) return
      event.preventDefault()
      setProcent(0)
      sendForm(form, event.submitter, {
        voortgang: (deel) => {
          setProcent(deel)
          setMelding(deel < 100 ? vul(teksten.bezig, `${Math.floor(deel / STAP) * STAP}`) : teksten.controle)
        },
        mislukt: () => {
          setProcent(null)
          setMelding(teksten.mislukt)
        },
      })
    }
    const show = (doel: HTMLInputElement, lijst: File[]) => {
      const overdracht = new DataTransfer()
      for (const bestand of lijst) overdracht.items.add(bestand)
      doel.files = overdracht.files
      gekozen.current = lijst
      setBestanden(lijst)
    }
    input.addEventListener('change', choose)
    form.addEventListener('submit', submit)
    return () => {
      input.removeEventListener('change', choose)
      form.removeEventListener('submit', submit)
    }
  }, [inputId, teksten])

  const verwijder = (weg: File) => {
    const input = document.getElementById(inputId)
    if (!(input instanceof HTMLInputElement)) return
    const rest = gekozen.current.filter((bestand) => bestand !== weg)
    const overdracht = new DataTransfer()
    for (const bestand of rest) overdracht.items.add(bestand)
    input.files = overdracht.files
    gekozen.current = rest
    setBestanden(rest)
    setMelding(vul(teksten.verwijderd, weg.name))
    input.focus()
  }

  return (
    <>
      {klaar ? (
        <label htmlFor={inputId} className="nl-button nl-button--secondary mijn-bestandskeuze__knop">
          {teksten.kies}
        </label>
      ) : null}
      {bestanden.length > 0 ? (
        <>
          <p id={kopId} className="mijn-uploads__kop">
            {teksten.gekozen}
          </p>
          <ul className="mijn-uploads" aria-labelledby={kopId}>
            {bestanden.map((bestand) => (
              <li key={sleutel(bestand)}>
                <span className="mijn-uploads__naam">
                  {bestand.name} ({formatOmvang(bestand.size, taal)})
                </span>
                <button
                  type="button"
                  className="mijn-knoplink"
                  aria-label={vul(teksten.verwijderNaam, bestand.name)}
                  onClick={() => verwijder(bestand)}
                >
                  {teksten.verwijder}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {procent === null ? null : (
        <progress className="mijn-voortgangsbalk" max={100} value={procent} aria-hidden="true" />
      )}
      <p role="status" className="mijn-uploads__melding">
        {melding}
      </p>
    </>
  )
}

const sleutel = ({ name, size, lastModified }: File) => `${name}-${size}-${lastModified}`
const uniek = (lijst: File[]) => [...new Map(lijst.map((bestand) => [sleutel(bestand), bestand])).values()]
/** The texts have one value each. */
const vul = (tekst: string, waarde: string) => tekst.replace(/\{\w+\}/, () => waarde)
