/** The spelling that most systems write; readers look at objectId alone, because two spellings are in use (VELD §5.7). */
export const zaakIdentificator = (objectId: string) => ({
  objectId,
  codeObjecttype: 'zaak',
  codeRegister: 'open-zaak',
  codeSoortObjectId: 'uuid',
})

/** The actor that stands for a department, with codes as KISS writes them. */
export const afdelingActor = ({ code, naam }: { code: string; naam: string }) =>
  ({
    naam,
    soortActor: 'organisatorische_eenheid',
    actoridentificator: {
      objectId: code,
      codeObjecttype: 'afd',
      codeRegister: 'obj',
      codeSoortObjectId: 'idf',
    },
  }) as const
