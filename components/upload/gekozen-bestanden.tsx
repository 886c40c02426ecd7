'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { Bestandsregels } from '@/lib/domain/upload'
import { formatOmvang } from '@/lib/format/omvang'
import type { Taal } from '@/lib/i18n/talen'
import { bestandSleutel, type Keuzefout, keurKeuze } from './keur-keuze'
import { sendForm } from './send-form'

/** Each with `{naam}` or `{procent}` for its one value. */
export type Teksten = Record<
  | 'kies'
  | 'gekozen'
  | 'verwijder'
  | 'verwijderNaam'
  | 'verwijderd'
  | 'bezig'
  | 'controle'
  | 'mislukt'
  | 'teVaak',
  string
> & { fouten: Record<Keuzefout, string> }
type Props = Readonly<{
  inputId: string
  taal: Taal
  /** `maxBestanden` less what was added before. */
  regels: Bestandsregels
  teksten: Teksten
}>

/** A quarter at a time: more often is a nuisance to hear. */
const STAP = 25

/**
 * What JavaScript adds to a file field: a button in the language of the page, a list of the chosen files with a way to
 * drop one, choosing in several goes, refusing at once what the server would refuse too, and progress while they are
 * sent. Without it the field and the form work all the same.
 */
export function GekozenBestanden({ inputId, taal, regels, teksten }: Props) {
  const [bestanden, setBestanden] = useState<File[]>([])
  const [afgewezen, setAfgewezen] = useState<string[]>([])
  const [procent, setProcent] = useState<number | null>(null)
  const [melding, setMelding] = useState('')
  const [klaar, setKlaar] = useState(false)
  const kopId = useId()
  const gekozen = useRef<File[]>([])
  const isBezig = useRef(false)

  useEffect(() => {
    const input = document.getElementById(inputId)
    if (!(input instanceof HTMLInputElement) || !input.form) return
    const { form } = input
    setKlaar(true)
    const choose = () => {
      const nieuw = [...(input.files ?? [])]
      const { goed, fouten } = keurKeuze(input.multiple ? [...gekozen.current, ...nieuw] : nieuw, regels)
      gekozen.current = goed
      setFiles(input, goed)
      setBestanden(goed)
      setAfgewezen(fouten.map(({ naam, fout }) => vul(teksten.fouten[fout], naam)))
    }
    const submit = (event: SubmitEvent) => {
      // Another field of the same form sends it already.
      if (event.defaultPrevented || gekozen.current.length === 0) return
      event.preventDefault()
      // A second click sends nothing twice.
      if (isBezig.current) return
      isBezig.current = true
      setProcent(0)
      const stop = (tekst: string) => {
        isBezig.current = false
        setProcent(null)
        setMelding(tekst)
      }
      sendForm(form, event.submitter, {
        voortgang: (deel) => {
          setProcent(deel)
          setMelding(deel < 100 ? vul(teksten.bezig, `${Math.floor(deel / STAP) * STAP}`) : teksten.controle)
        },
        teVaak: () => stop(teksten.teVaak),
        mislukt: () => stop(teksten.mislukt),
      })
    }
    input.addEventListener('change', choose)
    form.addEventListener('submit', submit)
    // Chosen while the page was still loading its scripts.
    if (input.files?.length) choose()
    return () => {
      input.removeEventListener('change', choose)
      form.removeEventListener('submit', submit)
    }
  }, [inputId, regels, teksten])

  const verwijder = (weg: File) => {
    const input = document.getElementById(inputId)
    if (!(input instanceof HTMLInputElement)) return
    const rest = gekozen.current.filter((bestand) => bestand !== weg)
    setFiles(input, rest)
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
      <div role="alert" className="mijn-veld__fout">
        {afgewezen.map((tekst) => (
          <p key={tekst}>{tekst}</p>
        ))}
      </div>
      {bestanden.length > 0 ? (
        <>
          <p id={kopId} className="mijn-uploads__kop">
            {teksten.gekozen}
          </p>
          <ul className="mijn-uploads" aria-labelledby={kopId}>
            {bestanden.map((bestand) => (
              <li key={bestandSleutel(bestand)}>
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

function setFiles(input: HTMLInputElement, bestanden: readonly File[]): void {
  const overdracht = new DataTransfer()
  for (const bestand of bestanden) overdracht.items.add(bestand)
  input.files = overdracht.files
}

const vul = (tekst: string, waarde: string) => tekst.replace(/\{\w+\}/, () => waarde)
