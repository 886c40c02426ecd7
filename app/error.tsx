'use client'

export { Misgegaan as default } from '@/components/layout/vangnet'
