import type { OperationId } from "../../generated/operations.ts";
import { type Node, type Operation, readOperations } from "../generate/document.ts";
import { order } from "./order/order.ts";
import { type Item, requestName, stableId, toItem } from "./request.ts";
import { type Event, scriptsOfCollection } from "./scripts.ts";
import type { Step } from "./step.ts";

/** A collection of Postman, version 2.1 of the format. */
export interface Collection {
  info: { _postman_id: string; name: string; description: string; schema: string };
  item: Folder[];
  event: Event[];
  variable: { key: string; value: string }[];
}

interface Folder {
  id: string;
  name: string;
  description: string;
  item: Item[];
}

const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

const introduction = [
  "Every operation as a request that is ready to be sent, in one folder per part of the service.",
  "Choose an environment with the address of the service and your credentials. Requests sign in by themselves: as the",
  "user that `userId` names, as the enterprise's default administrator or as the service provider, as each needs it, and",
  "with the control token of the meeting in `conferenceID` and `hostPassword`. What later requests need of an answer is",
  "kept in variables of the collection.",
  "",
  "A run of the whole collection follows an order of its own, in which each request finds what it needs; it takes a new",
  "local service. To run one folder by itself, set the variable `inOrder` to `false`.",
].join("\n");

/** Makes the ready collection from the bundled description. */
export function toCollection(document: Node): Collection {
  const operations = new Map(readOperations(document).map((operation) => [operation.id, operation]));
  checkComplete(operations);
  const steps = order.map(([id, changes]) => ({ operation: known(operations, id), changes }));
  const folders = new Map<string, Folder>();
  for (const { operation, changes } of steps) {
    const folder = folders.get(operation.tag) ?? newFolder(document, operation.tag);
    folders.set(operation.tag, folder);
    folder.item.push(toItem(operation, changes));
  }
  const names = steps.map(({ operation, changes }) => requestName(operation.summary, changes));
  return {
    info: { _postman_id: stableId(document.info.title), name: document.info.title, description: introduction, schema },
    item: [...folders.values()],
    event: scriptsOfCollection(names),
    variable: variables(order),
  };
}

function newFolder(document: Node, tag: string): Folder {
  const { "x-displayName": name = tag, description } = document.tags.find((one: Node) => one.name === tag);
  return { id: stableId(`folder ${tag}`), name, description, item: [] };
}

// What is kept is empty to begin with.
function variables(steps: Step[]): Collection["variable"] {
  const kept = steps.flatMap(([, { keep = {}, read = {} } = {}]) => [...Object.keys(keep), ...Object.keys(read)]);
  return [
    { key: "baseUrl", value: "http://127.0.0.1:4010" },
    { key: "inOrder", value: "true" },
    ...[...new Set(kept)].map((key) => ({ key, value: "" })),
  ];
}

function checkComplete(operations: Map<string, Operation>): void {
  const placed = new Set<string>(order.map(([id]) => id));
  const missing = [...operations.keys()].filter((id) => !placed.has(id));
  if (missing.length > 0) throw new Error(`scripts/postman/order has no place for ${missing.join(", ")}.`);
}

function known(operations: Map<string, Operation>, id: OperationId): Operation {
  const operation = operations.get(id);
  if (!operation) throw new Error(`scripts/postman/order names ${id}, which is not described.`);
  return operation;
}
