export { Paragraph } from '@nl-design-system-candidate/paragraph-react'
