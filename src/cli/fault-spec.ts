import { type OperationId, operationTable } from "../../generated/operations.ts";
import { brokenBodies } from "../mock/faults/fault.ts";
import type { Fault, FaultRule } from "../mock/index.ts";

const form =
  /^(?<operations>[^:]+):(?<kind>[a-z-]+|\d+)(=(?<value>[^x@]+))?(x(?<count>\d+))?(@(?<probability>[\d.]+))?$/;

/** How a fault is written on the command line. */
export const faultUsage = `<operation>[,<operation>…]:<fault>[x<count>][@<probability>], where the operation is "*"
                      for all of them, and the fault is a status (429 is the gateway's
                      throttling), delay=<ms>, slow-body=<ms>, drop, drop=in-body,
                      or a broken body: ${brokenBodies.join(", ")}`;

/**
 * Reads a fault from the command line, for example `createMeeting:503`, `searchMeetings:429@0.2` or `*:delay=500`.
 * @throws TypeError for what is none
 */
export function parseFault(text: string): FaultRule {
  const { operations = "", kind = "", value, count, probability } = form.exec(text)?.groups ?? {};
  const wrong = (why: string) => new TypeError(`--fault ${text}: ${why}`);
  if (kind === "") throw wrong("this is not written like createMeeting:503, searchMeetings:429@0.2 or *:delay=500.");
  const fault = faultOf(kind, value);
  if (!fault) throw wrong(`there is no fault "${value === undefined ? kind : `${kind}=${value}`}".`);
  const names = operations.split(",");
  const unknown = names.find((name) => name !== "*" && !Object.hasOwn(operationTable, name));
  if (unknown !== undefined) throw wrong(`there is no operation "${unknown}".${similar(unknown)}`);
  if (Number(probability ?? 0) > 1 || Number.isNaN(Number(probability ?? 0))) {
    throw wrong(`a probability is from 0 to 1, not ${probability}.`);
  }
  if (count !== undefined && Number(count) < 1) throw wrong("a count is 1 or more.");
  return {
    ...(names.includes("*") ? {} : { operation: names as OperationId[] }),
    ...(count === undefined ? {} : { count: Number(count) }),
    ...(probability === undefined ? {} : { probability: Number(probability) }),
    fault,
  };
}

function faultOf(kind: string, value: string | undefined): Fault | undefined {
  const number = /^\d+$/.test(value ?? "") ? Number(value) : undefined;
  if (kind === "delay" && number !== undefined) return { delay: number };
  if (kind === "slow-body" && number !== undefined) return { slowBody: number };
  if (kind === "drop" && (value === undefined || value === "before-headers")) return { drop: "before-headers" };
  if (kind === "drop" && value === "in-body") return { drop: "in-body" };
  if (value !== undefined) return undefined;
  if (kind === "429") return { rateLimit: true };
  if (/^[45]\d\d$/.test(kind)) return { status: Number(kind) };
  const body = brokenBodies.find((name) => name === kind);
  return body && { body };
}

function similar(name: string): string {
  const lower = name.toLowerCase();
  const found = Object.keys(operationTable).filter((id) => id.toLowerCase().includes(lower));
  return found.length > 0 ? ` Do you mean ${found.slice(0, 3).join(" or ")}?` : "";
}
