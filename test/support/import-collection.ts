import { readFileSync } from "node:fs";
import newman, { type Execution } from "newman";
import { convertV2 } from "openapi-to-postmanv2";

/** A request of a Postman collection, as far as the tests look into it. */
export interface CollectionRequest {
  name: string;
  request: {
    method: string;
    url: { path: string[]; query: { key: string; value: string }[] };
    header: { key: string; value: string }[];
    auth?: { type: string; apikey?: { key: string; value: string }[] } | null;
    body?: { mode?: string; raw?: string; formdata?: { key: string }[] };
  };
  /** The answers that are saved as examples. */
  response: { code: number; name?: string; body?: string }[];
}

/** A Postman collection: folders of requests. */
export interface Collection {
  info: { name: string };
  variable: { key: string; value: string }[];
  item: (CollectionRequest | Folder)[];
}

interface Folder {
  name: string;
  item: (CollectionRequest | Folder)[];
}

/** The text of the description that is imported. */
export const description = readFileSync(new URL("../../generated/openapi.yaml", import.meta.url), "utf8");

/** What a user chooses when they import: folders by tag, and the examples of the description as values. */
export const exampleSettings = {
  folderStrategy: "Tags",
  parametersResolution: "Example",
  requestParametersResolution: "Example",
  exampleParametersResolution: "Example",
} as const;

/** Imports the description as Postman does, with its own converter. */
export function importIntoPostman(settings: object): Promise<Collection> {
  return new Promise((resolve, reject) => {
    convertV2({ type: "string", data: description }, settings, (error, result) => {
      if (error || !result?.result) reject(error ?? new Error(result?.reason));
      else resolve(result.output?.[0]?.data as unknown as Collection);
    });
  });
}

/** Every request of a collection, with the names of the folders that it is in. */
export function requestsOf({ item }: Pick<Folder, "item">, folders: string[] = []): FiledRequest[] {
  return item.flatMap((entry) =>
    "item" in entry ? requestsOf(entry, [...folders, entry.name]) : [{ ...entry, folders }],
  );
}

export type FiledRequest = CollectionRequest & { folders: string[] };

/** Method and path of a request, the path written as in the description. */
export function endpoint({ request }: CollectionRequest): string {
  const path = request.url.path.map((segment) => (segment.startsWith(":") ? `{${segment.slice(1)}}` : segment));
  return `${request.method} /${path.join("/")}`;
}

/** The value of a key in the authorization of a request. */
export function authOf({ request }: CollectionRequest, key: "key" | "value" | "in"): string | undefined {
  return request.auth?.apikey?.find((entry) => entry.key === key)?.value;
}

/** Sends one request of a collection with newman, and returns what came back. */
export async function send(
  request: CollectionRequest,
  variables: Record<string, string>,
): Promise<{ status: number; text: string }> {
  const collection = { info: { name: "One request" }, item: [request] };
  const envVar = Object.entries(variables).map(([key, value]) => ({ key, value }));
  const executions = await new Promise<Execution[]>((resolve, reject) => {
    newman.run({ collection, envVar }, (error, summary) => (error ? reject(error) : resolve(summary.run.executions)));
  });
  const [execution] = executions;
  if (!execution?.response) throw execution?.requestError ?? new Error(`${request.name} was not answered`);
  return { status: execution.response.code, text: execution.response.text() };
}
