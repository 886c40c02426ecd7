export { handleLoginStart as POST } from '@/lib/auth/handle-login-start'
