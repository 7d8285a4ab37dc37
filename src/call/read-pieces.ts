/**
 * Reads a body piece by piece, but no more of it than is wanted.
 * @param most how many bytes at most
 * @returns undefined where there are more; the rest is not fetched then
 */
export async function readPieces(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const reader = body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > most) {
      // Whoever sends it need not be told that nobody reads on.
      reader.cancel().catch(() => {});
      return undefined;
    }
    pieces.push(piece.value);
  }
  return pieces;
}
