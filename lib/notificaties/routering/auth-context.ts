/** Where the secret of a callback rests; also its context for decryption. */
export const AUTH_CONTEXT = 'notificatie_abonnementen.auth_versleuteld'
