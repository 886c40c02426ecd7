export { StatusBadge } from '@utrecht/component-library-react'
