import { spawnSync } from "node:child_process";
import { jpg, png } from "./devices.ts";

/** What a sample gives to curl. */
export interface CurlCall {
  address: string;
  method: string;
  headers: Map<string, string>;
  body: string;
  /** Parts of a form, each as `name=value` or `name=@file`. */
  forms: string[];
}

/** What the variables of the samples stand for. */
export interface CurlTokens {
  access: string;
  control: string;
}

/** Ends a part of a call, a call, and a sample, in what the stub of curl prints. */
const [partEnd, callEnd, sampleEnd] = ["\x1e", "\x1d", "\x1c"];

const stubs = `
  curl() {
    for part in "$@"; do printf '%s\\036' "$part"; done
    case "$*" in *" @-") cat ;; esac
    printf '\\035'
  }
  jq() { cat > /dev/null; echo "$CONTROL"; }
  openssl() {
    if [ "$1" != rand ]; then cat > /dev/null; fi
    echo 0123456789abcdef0123456789abcdef0123456789abcdef
  }
`;

/** Runs samples in one shell whose curl only tells how it was called; of several calls of a sample, the last. */
export function runWithoutCurl(samples: string[], tokens: CurlTokens = { access: "token", control: "token" }) {
  const script = [stubs, ...samples.map((sample) => `(\n${sample}\n)\nprintf '\\034'`)].join("\n");
  const env = { ...process.env, ACCESS_TOKEN: tokens.access, CONTROL: tokens.control };
  const { stdout, stderr, status } = spawnSync("sh", ["-eu"], { encoding: "utf8", input: script, env });
  if (status !== 0 || stderr !== "") throw new Error(`The samples do not run in a shell: ${stderr}`);
  return stdout.split(sampleEnd).slice(0, -1).map(readCall);
}

function readCall(printed: string): CurlCall {
  const parts = printed.split(callEnd).at(-2)?.split(partEnd) ?? [];
  const after = (option: string) => parts.flatMap((part, index) => (parts[index - 1] === option ? [part] : []));
  const headers = after("-H").map((header) => header.split(/: (.*)/s) as [string, string]);
  const basic = after("-u").map((account): [string, string] => ["authorization", `Basic ${btoa(account)}`]);
  const [data] = after("-d");
  return {
    address: parts.find((part) => part.startsWith("https://")) ?? "",
    method: after("-X")[0] ?? "",
    headers: new Map([...headers.map(([name, value]): [string, string] => [name.toLowerCase(), value]), ...basic]),
    body: data === "@-" ? (parts.at(-1) ?? "") : (data ?? ""),
    forms: after("-F"),
  };
}

/**
 * The request that curl would send.
 * @param credentials headers that it sends in place of those whose values the samples take from variables
 */
export function requestOf(
  { address, method, headers, body, forms }: CurlCall,
  credentials: Record<string, string> = {},
) {
  const given = Object.entries(credentials).filter(([name]) => headers.has(name));
  const sent = [...new Map([...headers, ...given])];
  if (forms.length === 0) return new Request(address, { method, headers: sent, body: body || undefined });
  const form = new FormData();
  for (const [name = "", value = ""] of forms.map((part) => part.split(/=(.*)/s))) {
    if (value.startsWith("@")) form.append(name, pictureNamed(value.slice(1)));
    else form.append(name, value);
  }
  return new Request(address, { method, headers: sent, body: form });
}

/** A picture, for samples that read one. */
export function pictureNamed(name: string): File {
  return name.endsWith(".png") ? png(name) : jpg(name);
}
