import type { Operation, Parameter } from "../generate/document.ts";

/** The meeting that the samples control, and its host password. */
export const controlledMeeting = { conferenceID: "986256843", password: "518302" };

/** The secret key of the app in the samples. */
export const appKey = "your-app-key";

const tokens: Record<string, string> = {
  refreshToken: "cnr13168neNyRDfomYEIci7zVjBBybZQG90fYdX2",
  verificationToken: "hYRlErvNnuqEuseSo0PoDBLMvol71wJm7",
};

/** Example of a token that a caller of this operation passes by hand. */
export function tokenOf({ id, security = "" }: Operation): string {
  const token = tokens[security];
  if (token === undefined) {
    throw new Error(`${id}: scripts/docs/example-values.ts has no token for the security scheme "${security}".`);
  }
  return token;
}

/** What HTTP Basic sends for the account of the operation's example. */
export function credentialsOf(operation: Operation): string {
  return `${bodyOf(operation).account}:Demo@12345`;
}

// Of two parameters one is needed, and the other forbidden.
const chosen: Record<string, string> = { showWebHookConfig: "corpId" };

/** The parameters that a sample gives: those without which the operation refuses. */
export function neededParameters({ id, parameters }: Operation): Parameter[] {
  return parameters.filter(({ name, required }) => required || chosen[id] === name);
}

/** The example body of an operation that has one. */
export function bodyOf({ body }: Operation): Record<string, unknown> {
  return body?.example as Record<string, unknown>;
}

/** Name of the file whose bytes an example of a multipart body stands for, or undefined for any other value. */
export function fileNameIn(value: unknown): string | undefined {
  return typeof value === "string" ? /^\(the bytes of (\S+)\)$/.exec(value)?.[1] : undefined;
}

/** Media type of a picture with this name. */
export function pictureType(fileName: string): string {
  return fileName.endsWith(".png") ? "image/png" : "image/jpeg";
}
