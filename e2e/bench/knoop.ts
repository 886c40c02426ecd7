import { createElement, type ReactNode } from 'react'

/** A text, or an element: tag, attributes, children. */
export type Knoop = string | [tag: string, attributes: Record<string, string>, children: Knoop[]]

/** Elements are made anew each time, as a page does. */
export function toElement(knoop: Knoop, key: number): ReactNode {
  if (typeof knoop === 'string') return knoop
  const [tag, attributes, children] = knoop
  return createElement(tag, { key, ...attributes }, ...children.map(toElement))
}
