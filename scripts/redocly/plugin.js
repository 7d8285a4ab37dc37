// Lint rules of our own, beside those of Redocly. See CONTRIBUTING.md for what they ask of a description.
import { operationExample } from "./operation-example.js";
import { operationId } from "./operation-id.js";
import { tellingDescription } from "./telling-description.js";

export default function plugin() {
  return {
    id: "meeting",
    rules: {
      oas3: {
        "operation-id": operationId,
        "operation-example": operationExample,
        "telling-description": tellingDescription,
      },
    },
  };
}
