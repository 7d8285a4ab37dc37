const camelCase = /^[a-z][A-Za-z0-9]*$/;

/** An operationId is the vendor's operation name with its first letter in lower case. */
export function operationId() {
  return {
    Operation(operation, { report, location }) {
      const id = operation.operationId;
      if (id === undefined || camelCase.test(id)) return;
      const suggestion = id.replace(/[^A-Za-z0-9]+(.)?/g, (_, next) => (next ?? "").toUpperCase());
      report({
        message: `operationId "${id}" must be the vendor's operation name with its first letter in lower case.`,
        suggest: [suggestion.charAt(0).toLowerCase() + suggestion.slice(1)],
        location: location.child("operationId"),
      });
    },
  };
}
