'use client'

// The icons of parts that are streamed. Of an icon on the server React may send the paths later than the `<svg>`; what it
// then puts in the page as a placeholder has a style of its own, which the Content Security Policy refuses.
export {
  IconAlertTriangle,
  IconArrowRight,
  IconBuilding,
  IconCircleCheck,
  IconClock,
  IconDeviceLaptop,
  IconFolderOpen,
  IconInfoCircle,
  IconMail,
  IconMailOpened,
  IconMessage,
  IconMessages,
  IconPhone,
} from '@tabler/icons-react'
