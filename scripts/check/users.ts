import type { ApiDocument, ApiOperation, Node } from "./api-document.ts";

/** The operations and events of a description, by where they stand: "#/paths/~1v1~1token/put". */
export function operationsByPlace(document: ApiDocument): Map<string, ApiOperation> {
  const places = new Map<string, ApiOperation>();
  for (const kind of ["paths", "webhooks"] as const) {
    for (const [path, item] of Object.entries(document[kind] ?? {})) {
      for (const [method, operation] of Object.entries(item)) {
        places.set(`#/${kind}/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}`, operation);
      }
    }
  }
  return places;
}

/**
 * Who feels a change at a place.
 * @param pointer where the change is
 * @returns names of operations, in alphabetical order
 */
export function usersOf(document: ApiDocument, pointer: string): string[] {
  const [, kind = "", , ...rest] = pointer.split("/");
  const all = [...operationsByPlace(document)];
  const component = kind === "components" ? `#/components/${pointer.split("/").slice(2, 4).join("/")}` : undefined;
  const touched = component
    ? all.filter(([, operation]) => reached(document, operation).has(component))
    : all.filter(
        ([place]) => `${pointer}/`.startsWith(`${place}/`) || (!rest.length && place.startsWith(`${pointer}/`)),
      );
  return touched.map(([, { operationId }]) => operationId).sort();
}

const known = new WeakMap<ApiOperation, Set<string>>();

// Every component that an operation refers to, however indirectly.
function reached(document: ApiDocument, operation: ApiOperation): Set<string> {
  const before = known.get(operation);
  if (before) return before;
  const schemes = (operation.security ?? []).flatMap(Object.keys);
  const found = new Set(schemes.map((scheme) => `#/components/securitySchemes/${scheme}`));
  collect(document, operation as unknown as Node, found);
  known.set(operation, found);
  return found;
}

function collect(document: ApiDocument, node: Node, found: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key !== "$ref" || typeof value !== "string") collect(document, value, found);
    else if (!found.has(value)) {
      found.add(value);
      const [, , kind = "", name = ""] = value.split("/");
      collect(document, document.components[kind]?.[name] ?? null, found);
    }
  }
}
