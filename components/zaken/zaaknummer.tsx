/** A zaaknummer: never translated or broken up by the browser. */
export function Zaaknummer({ nummer }: Readonly<{ nummer: string }>) {
  return (
    <span className="utrecht-preserve-data" translate="no">
      {nummer}
    </span>
  )
}
