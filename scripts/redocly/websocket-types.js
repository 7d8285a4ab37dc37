// OpenAPI has no words for WebSockets. These are ours, below `x-websockets`, so that what stands there is linted and
// bundled like the rest: its schemas count as used, and its examples are checked.
const worded = { summary: { type: "string" }, description: { type: "string" }, externalDocs: "ExternalDocs" };
const mapOf = (type) => ({ properties: {}, additionalProperties: () => type });

/** The types of Redocly with those of `x-websockets`. */
export function withWebSockets(types) {
  return {
    ...types,
    Root: { ...types.Root, properties: { ...types.Root.properties, "x-websockets": "WebSockets" } },
    WebSockets: mapOf("WebSocket"),
    WebSocket: {
      properties: {
        ...worded,
        parameters: "ParameterList",
        requests: "WebSocketRequests",
        pushes: "WebSocketPushes",
      },
      required: ["summary", "description", "requests", "pushes"],
    },
    WebSocketRequests: mapOf("WebSocketRequest"),
    WebSocketRequest: {
      properties: { ...worded, content: "MediaTypesMap", answer: "WebSocketAnswer" },
      required: ["summary", "description", "content"],
    },
    WebSocketAnswer: { properties: { content: "MediaTypesMap" }, required: ["content"] },
    WebSocketPushes: mapOf("WebSocketPush"),
    WebSocketPush: {
      properties: { ...worded, content: "MediaTypesMap" },
      required: ["summary", "description", "externalDocs", "content"],
    },
  };
}
