import { existsSync, readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019'
import addFormats from 'ajv-formats'
import type { Objecttype } from '@/sandbox/objecten/app'

const MAP = '../shared/standards'
/** The published JSON schemas that objects are held against, as a real Objects API does. */
const SCHEMAS = {
  v1: `${MAP}/taken/externe-klanttaak-v1-openobjecten.schema.json`,
  v2: `${MAP}/taken/externe-klanttaak-v2-openobjecten.schema.json`,
  'v1.1.1': `${MAP}/taken/externe-klanttaak-v1.1-nlportal-taakv2.schema.json`,
  oip: `${MAP}/taken/oip-klanttaak-gzac-2026-08.schema.json`,
  bericht: `${MAP}/berichten/bericht-v1-nlportal.schema.json`,
} as const
type SchemaNaam = keyof typeof SCHEMAS

/** An objecttype with the schema of the standard; without the standards at hand it allows everything, visibly. */
export function objecttypeVan(naam: SchemaNaam, uuid: string): Objecttype {
  const pad = SCHEMAS[naam]
  if (!existsSync(pad)) {
    console.warn(`${pad} ontbreekt: wat de adapter schrijft is niet tegen het schema gehouden.`)
    return { uuid, naam, controleer: () => [] }
  }
  const validate = compile(JSON.parse(readFileSync(pad, 'utf8')))
  return {
    uuid,
    naam,
    controleer: (data) =>
      validate(data) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`),
  }
}

function compile({ $schema, ...schema }: Record<string, unknown>): ValidateFunction {
  const AjvClass = '$defs' in schema ? Ajv2019 : Ajv
  const ajv = new AjvClass({ strict: false })
  addFormats.default(ajv)
  return ajv.compile(schema)
}
