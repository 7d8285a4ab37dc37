import fc from "fast-check";
import { type Contract, contracts } from "../../src/validation/contract.ts";
import { description, follow } from "../../src/validation/document.ts";
import { valuesOf } from "./values.ts";

/** A request as it is thought of, before it is known what lives in the service. */
export interface Plan {
  contract: Contract;
  /** Which of the callers, and which of the meetings that the request may be about. */
  caller: number;
  meeting: number;
  /** Whether it is to be carried out, as far as anybody can tell. */
  aimed: boolean;
  parameters: Record<string, unknown>;
  body: unknown;
  mutations: Mutation[];
}

/** A change that makes a request a bad one, in numbers. */
export interface Mutation {
  kind: number;
  at: number;
  what: number;
}

/** Requests for any operation; every other one of them is changed to be a bad one. */
export function plans(ids: string[] = []): fc.Arbitrary<Plan> {
  const chosen = contracts.filter(({ id }) => ids.length === 0 || ids.includes(id));
  return fc.oneof(...chosen.map(plansFor));
}

/** For each operation one request, which is to be carried out. */
export function aimedPlans(ids: string[] = []): fc.Arbitrary<Plan[]> {
  const chosen = contracts.filter(({ id }) => ids.length === 0 || ids.includes(id));
  return fc.tuple(...chosen.map(plansFor)).map((all) => all.map((plan) => ({ ...plan, aimed: true, mutations: [] })));
}

function plansFor(contract: Contract): fc.Arbitrary<Plan> {
  const parameters = contract.parameters.map(({ name, schema }) => [name, valuesOf(schema, name)] as const);
  const required = contract.parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  return fc.record({
    contract: fc.constant(contract),
    caller: fc.nat(),
    meeting: fc.nat(),
    aimed: fc.boolean(),
    parameters: fc.record(Object.fromEntries(parameters), { requiredKeys: required, noNullPrototype: true }),
    body: bodies(contract),
    mutations: fc.oneof(fc.constant<Mutation[]>([]), fc.array(mutations, { minLength: 1, maxLength: 3 })),
  });
}

const mutations: fc.Arbitrary<Mutation> = fc.record({ kind: fc.nat(), at: fc.nat(), what: fc.nat() });

function bodies({ body, path, method }: Contract): fc.Arbitrary<unknown> {
  if (!body) return fc.constant(undefined);
  const values = valuesOf(body.schema, "");
  const examples = examplesOf(path, method);
  return examples.length === 0
    ? values
    : fc.oneof({ weight: 3, arbitrary: values }, { weight: 1, arbitrary: fc.constantFrom(...examples) });
}

interface Exemplified {
  $ref?: string;
  value?: unknown;
}

function examplesOf(path: string, method: string): unknown[] {
  const { requestBody } = description.paths[path]?.[method.toLowerCase()] ?? {};
  const [content] = Object.values((requestBody && follow(requestBody).content) ?? {});
  const { examples = {} } = (content ?? {}) as { examples?: Record<string, Exemplified> };
  return Object.values(examples).map((example) => follow(example).value);
}
