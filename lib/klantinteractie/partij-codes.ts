export const bsnCodes = (objectId: string) =>
  ({ codeObjecttype: 'natuurlijk_persoon', codeRegister: 'brp', codeSoortObjectId: 'bsn', objectId }) as const
export const kvkCodes = (objectId: string) =>
  ({
    codeObjecttype: 'niet_natuurlijk_persoon',
    codeRegister: 'hr',
    codeSoortObjectId: 'kvk_nummer',
    objectId,
  }) as const
export const vestigingCodes = (objectId: string) =>
  ({
    codeObjecttype: 'vestiging',
    codeRegister: 'hr',
    codeSoortObjectId: 'vestigingsnummer',
    objectId,
  }) as const
export const rsinCodes = (objectId: string) =>
  ({
    codeObjecttype: 'niet_natuurlijk_persoon',
    codeRegister: 'hr',
    codeSoortObjectId: 'rsin',
    objectId,
  }) as const
