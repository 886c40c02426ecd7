export type Knoop = { [sleutel: string]: unknown }

export const isKnoop = (waarde: unknown): waarde is Knoop =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/**
 * OAS 3.0 as JSON Schema: `nullable` becomes a real null, a discriminator decides which branch counts, and any
 * other `oneOf` becomes `anyOf` (the standard's branches overlap: `GenesteExpansie` takes every object).
 */
export function alsJsonSchema(document: unknown): Knoop {
  const schema = vertaal(document)
  if (!isKnoop(schema)) throw new Error('Dit is geen OAS-bestand')
  if (isKnoop(schema.components) && isKnoop(schema.components.schemas)) vulSoorten(schema.components.schemas)
  return schema
}

/** A base schema names its kinds in the discriminator alone (`Rol` in the standard); kept under this name. */
const SOORTEN = 'x-soorten'

type Soorten = { veld: string; mapping: Knoop }

function leesSoorten(discriminator: unknown): Soorten | null {
  if (!isKnoop(discriminator) || !isKnoop(discriminator.mapping)) return null
  return { veld: String(discriminator.propertyName), mapping: discriminator.mapping }
}

function vertaal(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(vertaal)
  if (!isKnoop(waarde)) return waarde
  const { nullable, discriminator, oneOf, example: _, ...rest } = waarde
  const schema: Knoop = Object.fromEntries(
    Object.entries(rest).map(([sleutel, deel]) => [sleutel, vertaal(deel)]),
  )
  magLeegZijn(schema)
  const soorten = leesSoorten(discriminator)
  if (Array.isArray(oneOf)) {
    Object.assign(
      schema,
      soorten ? takken(soorten, (verwijzing) => ({ $ref: verwijzing })) : { anyOf: oneOf.map(vertaal) },
    )
  } else if (soorten) {
    schema[SOORTEN] = soorten
  }
  return nullable === true ? { anyOf: [schema, { const: null }] } : schema
}

/** An optional text may be empty, whatever its `minLength`: providers answer `''` for a number they do not know. */
function magLeegZijn({ properties, required }: Knoop): void {
  if (!isKnoop(properties)) return
  const verplicht = Array.isArray(required) ? required : []
  for (const [naam, schema] of Object.entries(properties)) {
    if (isKnoop(schema) && !verplicht.includes(naam)) delete schema.minLength
  }
}

/** The value of the discriminator chooses one branch. */
const takken = ({ veld, mapping }: Soorten, tak: (verwijzing: unknown) => Knoop): Knoop => ({
  properties: { [veld]: { enum: Object.keys(mapping) } },
  required: [veld],
  allOf: Object.entries(mapping).map(([waarde, verwijzing]) => ({
    if: { properties: { [veld]: { const: waarde } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
    then: tak(verwijzing),
  })),
})

/**
 * Where a base schema lists its kinds and each kind is "the base and something": the base gets that something per
 * kind, without the base itself, which would go round for ever.
 */
function vulSoorten(schemas: Knoop): void {
  const bases = Object.entries(schemas).flatMap(([naam, schema]) => {
    const soorten = isKnoop(schema) ? schema[SOORTEN] : undefined
    return isKnoop(schema) && isKnoop(soorten) && isKnoop(soorten.mapping)
      ? [{ naam, schema, soorten: { veld: String(soorten.veld), mapping: soorten.mapping } }]
      : []
  })
  const basisrefs = bases.map(({ naam }) => `#/components/schemas/${naam}`)
  for (const { schema, soorten } of bases) {
    const { allOf } = takken(soorten, (verwijzing) => {
      const soort = schemas[String(verwijzing).split('/').at(-1) ?? '']
      const delen = isKnoop(soort) && Array.isArray(soort.allOf) ? soort.allOf : []
      return { allOf: delen.filter((deel) => !(isKnoop(deel) && basisrefs.includes(String(deel.$ref)))) }
    })
    schema.allOf = [
      ...(Array.isArray(schema.allOf) ? schema.allOf : []),
      ...(Array.isArray(allOf) ? allOf : []),
    ]
  }
}
