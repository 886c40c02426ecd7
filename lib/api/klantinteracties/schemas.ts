import { z } from 'zod'
import { pageQuery } from '@/lib/api/pagination'
import type { Filters } from '@/lib/klantinteractie/filters'
import type { Resource } from '@/lib/klantinteractie/resource'

export const uuidParams = z.object({ uuid: z.uuid() })
/** A collection has no parameters in its path. */
export const geenParams = z.unknown()

const EXPAND =
  'Neemt de genoemde gerelateerde objecten op onder `_expand`; meer dan één met komma’s ertussen.'

const keuzeUit = ({ expand }: Resource) => z.enum(expand)

/** `expand=a,b.c` as a list; only what the standard names. */
const expandQuery = (resource: Resource) =>
  resource.expand.length === 0
    ? {}
    : {
        expand: z
          .string()
          .transform((value) => value.split(','))
          .pipe(z.array(keuzeUit(resource)))
          .optional()
          .describe(EXPAND),
      }

const formOf = <V extends 'query' | 'json'>(filters: Filters, vorm: V) =>
  Object.fromEntries(Object.entries(filters).map(([naam, filter]) => [naam, filter[vorm].optional()]))

/** Query of the list: the filters of the standard, page and expand. */
export const listQuery = (resource: Resource) =>
  z.object({ ...formOf(resource.filters, 'query'), ...expandQuery(resource), ...pageQuery })

export const itemQuery = (resource: Resource) => z.object(expandQuery(resource))

/** Query and body of `_zoek`: the same filters, but in the body. */
export const zoekQuery = z.object(pageQuery)
export const zoekBody = (resource: Resource) =>
  z.strictObject({
    ...formOf(resource.filters, 'json'),
    ...(resource.expand.length === 0
      ? {}
      : { expand: z.array(keuzeUit(resource)).optional().describe(EXPAND) }),
  })

/** The answer: the object, with `_expand` where the resource has it. */
export const answerOf = (resource: Resource) =>
  resource.expand.length === 0
    ? resource.uitvoer
    : resource.uitvoer.extend({ _expand: z.record(z.string(), z.json()).optional() })
