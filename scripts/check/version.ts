/**
 * Whether a step from one version to another announces breaking changes: its major number goes up, or before 1.0 its
 * minor number.
 */
export function allowsBreaking(before: string, after: string): boolean {
  const [major = 0, minor = 0] = before.split(".").map(Number);
  const [newMajor = 0, newMinor = 0] = after.split(".").map(Number);
  return newMajor > major || (major === 0 && newMajor === 0 && newMinor > minor);
}
