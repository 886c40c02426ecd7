export { Link } from '@nl-design-system-candidate/link-react'
