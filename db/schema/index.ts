// A table a file; this list is what drizzle and its migrations know.
export * from './sessies'
