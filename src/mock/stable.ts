/** A number made of a text, always the same for the same text; good as the seed of a Random. */
export function seedOf(text: string): number {
  // FNV-1a
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // A last stir, so that texts that differ only in their end differ everywhere.
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A whole number from `least` to `most` that belongs to a text: what cannot be known, but must not change either. */
export function stableBetween(least: number, most: number, text: string): number {
  return least + Math.floor((seedOf(text) / 2 ** 32) * (most - least + 1));
}
