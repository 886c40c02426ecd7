export { handleLogout as POST } from '@/lib/auth/handle-logout'
