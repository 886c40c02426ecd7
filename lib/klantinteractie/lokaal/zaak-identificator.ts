/** The spelling that most systems write; readers look at objectId alone, because two spellings are in use (VELD §5.7). */
export const zaakIdentificator = (objectId: string) => ({
  objectId,
  codeObjecttype: 'zaak',
  codeRegister: 'open-zaak',
  codeSoortObjectId: 'uuid',
})
