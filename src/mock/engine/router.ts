import { type Contract, contracts } from "../../validation/contract.ts";

/** An operation that a request asks for, and the parameters in its path. */
export interface Route {
  contract: Contract;
  path: Record<string, string>;
}

const routes = contracts.map((contract) => ({ contract, segments: contract.path.split("/") }));
const literalRoutes = new Map(
  routes
    .filter(({ contract }) => !contract.path.includes("{"))
    .map(({ contract }) => [key(contract.method, contract.path), contract]),
);

/** The operation with this method and path, or undefined. */
export function findRoute(method: string, pathname: string): Route | undefined {
  const literal = literalRoutes.get(key(method, pathname));
  if (literal) return { contract: literal, path: {} };
  const segments = pathname.split("/");
  for (const route of routes) {
    const path = route.contract.method === method ? match(route.segments, segments) : undefined;
    if (path) return { contract: route.contract, path };
  }
  return undefined;
}

function match(pattern: string[], segments: string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const found = segments[index] ?? "";
    if (expected.startsWith("{") && found !== "") path[expected.slice(1, -1)] = decode(found);
    else if (expected !== found) return undefined;
  }
  return path;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function key(method: string, path: string): string {
  return `${method} ${path}`;
}
