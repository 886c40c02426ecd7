import jpeg from 'jpeg-js'

/** A real photo-like picture: a sky over a street in two colours. The same bytes for the same arguments. */
export function maakJpg(breedte: number, hoogte: number, tint: readonly [number, number, number]): Buffer {
  const pixels = Buffer.alloc(breedte * hoogte * 4)
  for (let y = 0; y < hoogte; y += 1) {
    for (let x = 0; x < breedte; x += 1) {
      const licht = y < hoogte * 0.6 ? 1 - y / (2 * hoogte) : 0.4 + (x % 40 < 3 ? 0.2 : 0)
      pixels.set([...tint.map((kleur) => Math.round(kleur * licht)), 255], (y * breedte + x) * 4)
    }
  }
  return jpeg.encode({ data: pixels, width: breedte, height: hoogte }, 80).data
}
