// Words that can be added to a name without telling anything about the thing.
const empty = new Set(
  "a an and are as at be by for from in indicates is it its of on or specifies the this to value whether which field parameter property list".split(
    " ",
  ),
);

/** A description is there and says more than the name of what it describes. */
export function tellingDescription() {
  const check = (node, names, what, { report, location }) => {
    const description = node.description?.trim() ?? "";
    if (description === "") {
      report({ message: `${what} has no description.`, location });
    } else if (!saysMore(description, names)) {
      report({
        message: `The description of ${what} only repeats its name: "${description}". Say what a caller needs to know.`,
        location: location.child("description"),
      });
    }
  };
  return {
    Operation(operation, context) {
      check(operation, [operation.operationId, operation.summary], operation.operationId ?? "an operation", context);
    },
    Parameter(parameter, context) {
      check(parameter, [parameter.name], `parameter "${parameter.name}"`, context);
    },
    Tag(tag, context) {
      check(tag, [tag.name], `tag "${tag.name}"`, context);
    },
    Schema(schema, { report, location, resolve }) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        // What a property says itself counts; one that only refers says what its target says.
        const target = property.$ref ? resolve(property).node : property;
        check(target ?? {}, [name], `property "${name}"`, { report, location: location.child(["properties", name]) });
      }
    },
  };
}

function saysMore(description, names) {
  const known = new Set(names.filter(Boolean).flatMap(words));
  return words(description).some((word) => !empty.has(word) && !known.has(word) && !known.has(word.replace(/s$/, "")));
}

function words(text) {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
