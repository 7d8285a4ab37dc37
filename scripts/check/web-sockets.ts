import type { ApiDocument, WebSocketChannel } from "./api-document.ts";

/**
 * WebSockets as paths, which `redocly diff` can judge: what a client sends is a request there, and what it is told an
 * answer. They are called as what they stand for is called in the description.
 */
export function asPaths(channels: Record<string, WebSocketChannel> = {}): ApiDocument["paths"] {
  const paths = Object.entries(channels).flatMap(([path, { parameters, requests, pushes }]) => [
    [path, { get: { operationId: "WebSocket", parameters, responses: {} } }],
    ...Object.entries(requests).map(([action, { content, answer = {} }]) => {
      const requestBody = { required: true, content };
      return [`${path}/requests/${action}`, { post: { operationId: action, requestBody, responses: { 200: answer } } }];
    }),
    ...Object.entries(pushes).map(([action, push]) => {
      return [`${path}/pushes/${action}`, { get: { operationId: action, responses: { 200: push } } }];
    }),
  ]);
  return Object.fromEntries(paths);
}
