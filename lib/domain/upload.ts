/** What files one field takes. */
export type Bestandsregels = {
  maxBestanden: number
  /** Bytes of one file. */
  maxBestandsgrootte: number
  /** Extensions without a dot. */
  extensies: readonly string[]
}

/** Why a file was not taken; the inwoner is told which file and what to do. */
export const BESTANDSFOUTEN = [
  'leeg',
  'te-groot',
  'verkeerd-type',
  'inhoud-past-niet',
  'virus',
  'scan-onbereikbaar',
  'te-veel',
] as const
export type Bestandsfout = (typeof BESTANDSFOUTEN)[number]

/** The tighter of two sets of rules; a taak may narrow what the municipality allows, never widen it. */
export function strengste(
  algemeen: Bestandsregels,
  eigen: { maxBestanden?: number; maxBestandsgrootte?: number; toegestaneFormaten?: readonly string[] },
): Bestandsregels {
  const formaten = eigen.toegestaneFormaten
  return {
    maxBestanden: Math.min(algemeen.maxBestanden, eigen.maxBestanden ?? algemeen.maxBestanden),
    maxBestandsgrootte: Math.min(
      algemeen.maxBestandsgrootte,
      eigen.maxBestandsgrootte ?? algemeen.maxBestandsgrootte,
    ),
    extensies: formaten
      ? algemeen.extensies.filter((extensie) => formaten.includes(extensie))
      : algemeen.extensies,
  }
}
