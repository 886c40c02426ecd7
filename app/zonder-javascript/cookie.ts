/** Set for a browser that runs no JavaScript, until it is closed. */
export const ZONDER_JAVASCRIPT_COOKIE = 'zonder-javascript'
