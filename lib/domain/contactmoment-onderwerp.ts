/** Longest subject that a citizen may give a question, so that ours still fits in the register's 200. */
export const MAX_ONDERWERP = 120
/** `inhoud` of a klantcontact (Klantinteracties API). */
export const MAX_VRAAG = 1000

// The reference architecture (S09) wants the subject of a contact in the voltooid verleden tijd.

/** Subject of the contact that a question becomes. */
export const vraagOnderwerp = (onderwerp: string): string => `U had ons een vraag gesteld: ${onderwerp}`
