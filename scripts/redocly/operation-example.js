/** Every body of a request or of a successful answer shows an example, and so does every parameter. */
export function operationExample() {
  return {
    Operation(operation, { report, location, resolve }) {
      const examine = (holder, at, what) => {
        for (const [type, media] of Object.entries(holder?.content ?? {})) {
          if (hasExample(media)) continue;
          report({
            message: `${operation.operationId}: the ${what} (${type}) has no example; add one under "examples".`,
            location: at.child(["content", type]),
          });
        }
      };
      const follow = (node) => (node?.$ref ? resolve(node).node : node);
      examine(follow(operation.requestBody), location.child("requestBody"), "request body");
      examine(follow(operation.responses?.["200"]), location.child(["responses", "200"]), "answer");
    },
    Parameter(parameter, { report, location }) {
      if (hasExample(parameter)) return;
      report({ message: `Parameter "${parameter.name}" has no example.`, location });
    },
  };
}

function hasExample(node) {
  return node.example !== undefined || Object.keys(node.examples ?? {}).length > 0;
}
