// Lint rules of our own, beside those of Redocly. See CONTRIBUTING.md for what they ask of a description.
import { operationExample } from "./operation-example.js";
import { operationId } from "./operation-id.js";
import { tellingDescription } from "./telling-description.js";
import { withWebSockets } from "./websocket-types.js";

export default function plugin() {
  return {
    id: "meeting",
    typeExtension: { oas3: withWebSockets },
    rules: {
      oas3: {
        "operation-id": operationId,
        "operation-example": operationExample,
        "telling-description": tellingDescription,
      },
    },
  };
}
