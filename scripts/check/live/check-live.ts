import { type OperationId, operationTable } from "../../../generated/operations.ts";
import { createMeetingClient, isMeetingApiError, type MeetingClientOptions } from "../../../src/index.ts";
import { type Difference, differencesIn } from "./differences.ts";
import { type PlannedCall, planOf } from "./plan.ts";

/** What became of an operation. */
export interface CallOutcome {
  operation: OperationId;
  outcome: "answered" | "refused" | "no answer" | "nothing to call it with";
  /** Status of the last answer, where there was one. */
  status?: number;
}

/** A difference, and how often it was seen. */
export interface CountedDifference extends Difference {
  count: number;
}

/** What the live check found. Nothing in it is a value of an answer. */
export interface LiveReport {
  calls: CallOutcome[];
  differences: CountedDifference[];
}

type Invoke = (input: object) => Promise<unknown>;

// A detail is asked for of so many list entries.
const mostDetails = 2;

/** Calls what only reads at a service, and compares each answer, those of signing in included, with the description. */
export async function checkLive(options: MeetingClientOptions, now: number): Promise<LiveReport> {
  const seen: Difference[] = [];
  const send = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const client = createMeetingClient({
    ...options,
    fetch: async (request) => {
      const response = await send(request);
      const operation = operationOf(request);
      if (operation) seen.push(...differencesIn(operation, response.status, await response.clone().text()));
      return response;
    },
  });
  const kept = new Map<string, string[]>();
  const calls: CallOutcome[] = [];
  for (const planned of planOf(now)) {
    const invoke = (client as unknown as Record<string, Invoke>)[planned.operation] as Invoke;
    calls.push(await carryOut(planned, invoke, kept));
  }
  return { calls, differences: counted(seen) };
}

async function carryOut(planned: PlannedCall, invoke: Invoke, kept: Map<string, string[]>): Promise<CallOutcome> {
  const { operation, gives = {} } = planned;
  let outcome: CallOutcome = { operation, outcome: "nothing to call it with" };
  for (const input of inputsOf(planned, kept)) {
    try {
      const answer = await invoke(input);
      for (const [name, place] of Object.entries(gives)) {
        kept.set(name, [...(kept.get(name) ?? []), ...valuesAt(answer, place.split("/"))]);
      }
      outcome = { operation, outcome: "answered", status: 200 };
    } catch (error) {
      outcome = isMeetingApiError(error)
        ? { operation, outcome: error.status < 300 ? "answered" : "refused", status: error.status }
        : { operation, outcome: "no answer" };
    }
  }
  return outcome;
}

function inputsOf({ fixed = {}, needs = {}, bodyOf }: PlannedCall, kept: Map<string, string[]>): object[] {
  const sources = Object.entries(needs).map(([name, source]) => [name, kept.get(source) ?? []] as const);
  if (sources.length === 0) return [fixed];
  const most = Math.min(mostDetails, ...sources.map(([, values]) => values.length));
  return Array.from({ length: most }, (_, index) => {
    const values = Object.fromEntries(sources.map(([name, all]) => [name, all[index]]));
    return bodyOf ? { ...fixed, body: bodyOf(String(Object.values(values)[0])) } : { ...fixed, ...values };
  });
}

function valuesAt(value: unknown, [step, ...rest]: string[]): string[] {
  if (value === undefined || value === null) return [];
  if (step === undefined) return typeof value === "string" && value !== "" ? [value] : [];
  if (step === "*") return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  return valuesAt((value as Record<string, unknown>)[step], rest);
}

function operationOf({ method, url }: Request): OperationId | undefined {
  const { pathname } = new URL(url);
  const fits = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`).test(pathname);
  const rows = Object.entries(operationTable).filter(([, row]) => row.method === method && fits(row.path));
  // A path without parameters goes before one that merely fits.
  const [id] = rows.find(([, { path }]) => path === pathname) ?? rows[0] ?? [];
  return id as OperationId | undefined;
}

function counted(differences: Difference[]): CountedDifference[] {
  const groups = new Map<string, CountedDifference>();
  for (const { found, ...difference } of differences) {
    const key = JSON.stringify(difference);
    const count = (groups.get(key)?.count ?? 0) + 1;
    groups.set(key, { ...difference, found: groups.get(key)?.found ?? found, count });
  }
  return [...groups.values()];
}
