type Luisteraar = { voortgang: (procent: number) => void; teVaak: () => void; mislukt: () => void }

/**
 * Posts a form with its files and goes to the page that follows, as the browser would have done by itself. By
 * XMLHttpRequest: fetch does not tell how far an upload is.
 */
export function sendForm(
  form: HTMLFormElement,
  knop: HTMLElement | null,
  { voortgang, teVaak, mislukt }: Luisteraar,
): void {
  const request = new XMLHttpRequest()
  request.open('POST', form.action)
  request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
    if (lengthComputable) voortgang(Math.floor((loaded / total) * 100))
  })
  request.addEventListener('load', () => {
    if (request.status === 429) return teVaak()
    // A page that is gone is for the browser to show; anything else, also of a proxy in between, leaves the form as it is.
    if ((request.status >= 400 && request.status !== 404) || request.responseURL === '') return mislukt()
    const url = new URL(request.responseURL)
    // A redirect loses its fragment on this way.
    if (url.searchParams.has('stap') && url.searchParams.get('stap') !== 'controle') url.hash = 'fouten'
    if (url.href === window.location.href) window.location.reload()
    else window.location.assign(url)
    // With nothing but another fragment the browser would stay on the page that it has.
    if (url.hash !== '' && url.pathname + url.search === window.location.pathname + window.location.search)
      window.location.reload()
  })
  request.addEventListener('error', mislukt)
  request.addEventListener('abort', mislukt)
  request.send(new FormData(form, knop))
}
