/** What the error of an attempt has to tell beside what went wrong. */
export interface Attempted {
  operation: string;
  /** Where the secrets are: the input of the call, and the headers of all of its attempts. */
  input: unknown;
  sent: Headers[];
  /** Whether the request may have taken effect if this attempt does not rule it out. */
  changes: boolean;
  /** Whether an earlier attempt may have taken effect. */
  ambiguous: boolean;
}
