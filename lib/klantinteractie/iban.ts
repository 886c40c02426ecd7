/** Whether the check digits of an IBAN fit (ISO 13616, mod 97). */
export function isIban(value: string): boolean {
  if (!/^[A-Za-z]{2}[0-9]{2}[A-Za-z0-9]{1,30}$/.test(value)) return false
  const digits = `${value.slice(4)}${value.slice(0, 4)}`.replace(/[A-Za-z]/g, (letter) =>
    String(parseInt(letter, 36)),
  )
  return BigInt(digits) % 97n === 1n
}
