import type { ReactNode } from 'react'

/** The markup of a page brings its own `<html>`. */
export default function Layout({ children }: Readonly<{ children: ReactNode }>) {
  return children
}
