import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export const veldId = (key: string): string => `veld-${key}`
export const beschrijvingVan = (key: string, { hulp, fouten }: { hulp: boolean; fouten: boolean }) =>
  [hulp && `${veldId(key)}-hulp`, fouten && `${veldId(key)}-fout`].filter(Boolean).join(' ') || undefined

type Props = Readonly<{
  veldKey: string
  label: string
  /** The label is ours, so in the language of the page; otherwise it is the municipality's, in Dutch. */
  vertaald?: boolean
  verplicht: boolean
  hulp: ReactNode | null
  fouten: string[]
  /** A group of choices is named by a legend, one field by a label. */
  groep?: boolean
  children: ReactNode
}>

/** Label, description, error and field in this order (NLDS); the caller ties the field to them. */
export function Veldkader(props: Props) {
  const { veldKey, label, vertaald = false, verplicht, hulp, fouten, groep = false, children } = props
  const t = useTranslations('taken.taak')
  const id = veldId(veldKey)
  const naam = (
    <>
      <span lang={vertaald ? undefined : 'nl'}>{label}</span>
      {verplicht ? null : ` ${t('nietVerplicht')}`}
    </>
  )
  const rest = (
    <>
      <Veldtoelichting veldKey={veldKey} hulp={hulp} fouten={fouten} />
      {children}
    </>
  )
  const className = `mijn-veld ${fouten.length > 0 ? 'mijn-veld--fout' : ''}`
  if (groep) {
    return (
      <fieldset
        id={id}
        tabIndex={-1}
        className={className}
        aria-describedby={beschrijvingVan(veldKey, { hulp: Boolean(hulp), fouten: fouten.length > 0 })}
      >
        <legend>{naam}</legend>
        {rest}
      </fieldset>
    )
  }
  return (
    <div className={className}>
      <label htmlFor={id}>{naam}</label>
      {rest}
    </div>
  )
}

/** Description and errors of a field; the field refers to both. */
export function Veldtoelichting({ veldKey, hulp, fouten }: Pick<Props, 'veldKey' | 'hulp' | 'fouten'>) {
  const id = veldId(veldKey)
  return (
    <>
      {hulp ? (
        <div id={`${id}-hulp`} className="mijn-veld__hulp">
          {hulp}
        </div>
      ) : null}
      {fouten.length > 0 ? (
        <div id={`${id}-fout`} className="mijn-veld__fout">
          {fouten.map((fout) => (
            <p key={fout}>{fout}</p>
          ))}
        </div>
      ) : null}
    </>
  )
}
