import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { aim } from "./aim.ts";
import { enlivened, Live } from "./live.ts";
import { mutateBody, mutateWire } from "./mutate.ts";
import type { Plan } from "./plan.ts";
import type { Target } from "./target.ts";
import type { Wire } from "./wire.ts";
import type { Callers, Focus, World } from "./world.ts";

const boundary = "----boundary7MA4YWxkTrZu0gW";

/** The request that a plan comes to, with what lives in the service now. */
export function toWire(plan: Plan, world: World): Wire {
  const { path, security } = plan.contract;
  // Where the enterprise has been deleted there is nothing left to aim at.
  const aimed = plan.aimed && world.revive();
  // Who needs no token of their own may need the one of the meeting.
  const needsControl = security === "conferenceToken" || (aimed && security === undefined);
  const focus = world.focus(plan.meeting, path, needsControl);
  const live = (value: unknown) => enlivened(value, (one) => world.find(one, focus));
  const target: Target = { parameters: live(plan.parameters) as Record<string, unknown>, body: live(plan.body) };
  if (aimed) aim(plan.contract.id, target, focus, world, plan.caller);
  const { parameters, body } = target;
  const wire: Wire = {
    method: plan.contract.method,
    path: plan.contract.path.replaceAll(/\{(\w+)\}/g, (_, name) => encoded(parameters[name]) || "0"),
    query: [],
    headers: [],
    body: undefined,
  };
  for (const { name, in: place } of plan.contract.parameters) {
    for (const value of parameters[name] === undefined ? [] : [parameters[name]].flat()) {
      if (place === "query") wire.query.push([encoded(name), encoded(value)]);
      if (place === "header") wire.headers.push([name, headerText(value)]);
    }
  }
  authorize(wire, plan, target, world, focus);
  addBody(wire, plan, body);
  for (const mutation of plan.mutations) mutateWire(wire, mutation);
  return wire;
}

function addBody(wire: Wire, { contract, mutations }: Plan, body: unknown): void {
  if (body === undefined) return;
  if (contract.body?.isForm) {
    wire.headers.push(["Content-Type", `multipart/form-data; boundary=${boundary}`]);
    wire.body = formOf(body as Record<string, unknown>);
  } else {
    wire.headers.push(["Content-Type", "application/json"]);
    wire.body = Buffer.from(mutateBody(body, mutations));
  }
}

function authorize(wire: Wire, plan: Plan, target: Target, world: World, focus: Focus): void {
  const { security, securityHeader } = plan.contract;
  if (!security || !securityHeader) return;
  const others = wire.headers.filter(([name]) => name !== securityHeader);
  wire.headers = [
    ...others,
    [securityHeader, headerText(target.credentials ?? credentials(security, plan, target, world, focus))],
  ];
}

function credentials(security: string, plan: Plan, target: Target, world: World, focus: Focus): string {
  if (security === "accessToken") return accessToken(plan, target.caller, world.callers);
  if (security === "conferenceToken") return focus.controlToken ?? "none";
  if (security === "appSignature") return signed(target.body as Record<string, unknown>, world);
  if (security === "accountPassword") {
    const { account, password } = world.service.credentials;
    return `Basic ${btoa(plan.caller % 3 === 0 ? "alice@demo:Wrong@123" : `${account}:${password}`)}`;
  }
  const name = security === "refreshToken" ? "refreshToken" : "token";
  return world.find(new Live(name, plan.caller, "none"), focus);
}

// Mostly somebody who may.
function accessToken({ contract, caller, aimed }: Plan, who: keyof Callers | undefined, callers: Callers): string {
  if (who) return callers[who];
  const { admin, alice, bob, provider } = callers;
  const everybody = [admin, alice, bob, provider];
  if (caller % 8 === 0 && !aimed) return everybody[(caller >>> 3) % 4] ?? "";
  if (contract.requiredRole === "sp-administrator") return provider;
  if (contract.requiredRole)
    return caller % 2 === 0 ? admin : contract.requiredRole === "administrator" ? admin : provider;
  return [admin, alice, bob][caller % 3] ?? "";
}

function signed(body: Record<string, unknown>, { service }: World): string {
  const { appId, appKey, spAppId, spAppKey } = service.credentials;
  const isProvider = typeof body?.corpId === "string" && body.corpId !== "";
  Object.assign(body, { appId: isProvider ? spAppId : appId, expireTime: 0 });
  const fields = [body.appId, ...(isProvider ? [body.corpId] : []), body.userId ?? "", 0, body.nonce];
  const key = isProvider ? spAppKey : appKey;
  return `HMAC-SHA256 signature=${createHmac("sha256", key).update(fields.join(":")).digest("hex")}`;
}

// A picture with the sides of an information window.
const picture = readFileSync(new URL("../postman/picture.png", import.meta.url));

function formOf(fields: Record<string, unknown>): Buffer {
  const parts = Object.entries(fields).flatMap(([name, value]) => {
    const isFile = /file|image|data/i.test(name);
    const file = isFile ? `; filename="a.png"\r\nContent-Type: image/png` : "";
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`;
    return [Buffer.from(head), isFile ? picture : Buffer.from(String(value)), Buffer.from("\r\n")];
  });
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
}

function encoded(value: unknown): string {
  return encodeURIComponent(Buffer.from(String(value ?? "")).toString());
}

// Headers carry bytes; what is none of Latin-1's letters cannot be sent.
function headerText(value: unknown): string {
  return String(value).replaceAll(/[^\x20-\x7e\xa0-\xff]/g, "?");
}
