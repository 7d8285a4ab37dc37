/** The known name that was probably meant: the first that differs by one character, or else by two. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  // A name of which nothing is left is not near to anything.
  const possible = [1, 2].filter((changes) => changes < name.length);
  return possible.flatMap((changes) => names.find((candidate) => isWithin(changes, name, candidate)) ?? [])[0];
}

/** Whether so many characters that are put in, left out or replaced make one text of the other. */
function isWithin(changes: number, from: string, to: string): boolean {
  if (Math.abs(from.length - to.length) > changes) return false;
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  const [left, right] = [from.slice(same), to.slice(same)];
  if (left === right) return true;
  if (changes === 0) return false;
  const ways: [string, string][] = [
    [left.slice(1), right],
    [left, right.slice(1)],
    [left.slice(1), right.slice(1)],
  ];
  return ways.some(([a, b]) => isWithin(changes - 1, a, b));
}
