/** Whether one of the texts contains what is searched for, in upper or lower case; where nothing is, all do. */
export function mentions(texts: (string | null | undefined)[], searchKey = ""): boolean {
  return texts.some((text) => (text ?? "").toLowerCase().includes(searchKey.toLowerCase()));
}
