import { Link } from './link'

export function PhoneLink({ nummer }: Readonly<{ nummer: string }>) {
  return <Link href={`tel:${nummer.replaceAll(/[^+\d]/g, '')}`}>{nummer}</Link>
}
