/** Any node of a description. */
export type Node = { [key: string]: Node } | Node[] | string | number | boolean | null;

/** A description of an API, as far as comparing looks into it. */
export interface ApiDocument {
  info: { version: string };
  paths: Record<string, Record<string, ApiOperation>>;
  webhooks?: Record<string, Record<string, ApiOperation>>;
  "x-websockets"?: Record<string, WebSocketChannel>;
  components: Record<string, Record<string, Node>>;
}

/** An operation, or an event that is pushed. */
export interface ApiOperation {
  operationId: string;
  parameters?: Node[];
  security?: Record<string, string[]>[];
}

/** A WebSocket, as far as comparing looks into it. */
export interface WebSocketChannel {
  parameters?: Node[];
  /** What a client sends, by its action. */
  requests: Record<string, { content: Node; answer?: Node }>;
  /** What a client is told, by its action. */
  pushes: Record<string, Node>;
}
