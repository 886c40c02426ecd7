import { PassThrough } from 'node:stream'
import { json } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { createElement, type ReactNode } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { z } from 'zod'

/**
 * The baseline program: react-dom alone renders the markup that it reads from standard input, and nothing else. Prints
 * the processor milliseconds for one time. Runs as its own process, because `react-dom/server` and the server
 * components' React exclude each other.
 */
const knoop: z.ZodType<Knoop> = z.union([
  z.string(),
  z.tuple([z.string(), z.record(z.string(), z.string()), z.array(z.lazy(() => knoop))]),
])

/** A text, or an element: tag, attributes, children. */
export type Knoop = string | [tag: string, attributes: Record<string, string>, children: Knoop[]]

const KEREN = 400
const OPWARMEN = 100

const boom = knoop.parse(await json(process.stdin))
for (let keer = 0; keer < OPWARMEN; keer++) await render(boom)
const before = process.cpuUsage()
for (let keer = 0; keer < KEREN; keer++) await render(boom)
const { user, system } = process.cpuUsage(before)
console.log((user + system) / 1_000 / KEREN)

async function render(knoop: Knoop): Promise<void> {
  const sink = new PassThrough().resume()
  // Elements are made anew each time, as a page does.
  renderToPipeableStream(toElement(knoop, 0)).pipe(sink)
  await finished(sink)
}

function toElement(knoop: Knoop, key: number): ReactNode {
  if (typeof knoop === 'string') return knoop
  const [tag, attributes, children] = knoop
  return createElement(tag, { key, ...attributes }, ...children.map(toElement))
}
