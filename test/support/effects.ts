import type { OperationId } from "../../generated/operations.ts";
import {
  createMeetingClient,
  isMeetingApiError,
  type MeetingClient,
  MeetingError,
  type RetryOptions,
  toMeetingTime,
} from "../../src/index.ts";
import {
  type BrokenBody,
  createMeetingService,
  type Fault,
  type FaultRule,
  type MeetingService,
} from "../../src/mock/index.ts";
import { createValidation } from "../../src/validation/index.ts";
import { alice } from "./client.ts";
import { fc } from "./random.ts";

const creations = ["createMeeting", "createRecurringMeeting"] as const;
const changes = ["updateMeeting", "updateRecurringMeeting", "cancelMeeting", "cancelRecurringMeeting"] as const;

/** What a caller does next. `of` picks one of the meetings that they know of. */
export type Step = { does: (typeof creations)[number] } | { does: (typeof changes)[number]; of: number } | EndToken;
/** The service forgets the access token, as it does when somebody signs in elsewhere. */
type EndToken = { does: "endToken" };

/** A caller, and what goes wrong for them. */
export interface Story {
  /** Decides which calls are hit by faults that hit some only. */
  seed: number;
  retry: RetryOptions;
  faults: FaultRule[];
  steps: Step[];
}

/** Longer than callers wait where there is such a fault. */
const hang = 2000;
const patience = 40;

const seldom = fc.option(fc.boolean(), { nil: undefined });
const acts = fc.constantFrom(undefined, true);
const what = (fault: fc.Arbitrary<Fault>, effect: fc.Arbitrary<boolean | undefined>) => fc.record({ fault, effect });

// A refusal with 4xx is one: such a call had no effect.
const anyFault = fc.oneof(
  { weight: 1, arbitrary: what(fc.record({ delay: fc.constant(1) }), seldom) },
  { weight: 1, arbitrary: what(fc.record({ delay: fc.constant(hang) }), seldom) },
  { weight: 1, arbitrary: what(fc.record({ slowBody: fc.constantFrom(1, hang) }), seldom) },
  {
    weight: 3,
    arbitrary: what(fc.record({ status: fc.constantFrom(400, 401, 403, 404, 412, 429) }), fc.constant(false)),
  },
  { weight: 5, arbitrary: what(fc.record({ status: fc.constantFrom(500, 501, 502, 503, 504) }), seldom) },
  {
    weight: 2,
    arbitrary: what(
      fc.record({ rateLimit: fc.constantFrom(true as const, { retryAfter: 0 }, { retryAfter: 3600 }) }),
      fc.constant(false),
    ),
  },
  {
    weight: 8,
    arbitrary: what(fc.record({ drop: fc.constantFrom("before-headers" as const, "in-body" as const) }), seldom),
  },
  {
    weight: 4,
    arbitrary: what(
      fc.constantFrom<BrokenBody[]>("html", "empty", "truncated", "not-json", "wrong-type").map((body) => ({ body })),
      acts,
    ),
  },
);

const falseSuccess = fc.constantFrom<Fault[]>(
  { status: 200 },
  { status: 204 },
  { body: "html" },
  { body: "empty" },
  { body: "truncated" },
  { body: "not-json" },
);

const operations: OperationId[] = [...creations, ...changes, "createAppIdToken", "updateToken"];
const answered: OperationId[] = operations.filter((operation) => !operation.startsWith("cancel"));
const limits = {
  after: fc.nat({ max: 3 }),
  count: fc.integer({ min: 1, max: 4 }),
  probability: fc.constantFrom(1, 1, 0.5),
};
const somewhere = (from: OperationId[]) => fc.oneof(fc.constantFrom(...from), fc.subarray(from, { minLength: 1 }));

const rules: fc.Arbitrary<FaultRule> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc
      .record({ ...limits, operation: fc.option(somewhere(operations), { nil: undefined }), hit: anyFault })
      .map(({ hit, ...rule }) => ({ ...rule, ...hit })),
  },
  // A success that is none gives itself away only where there is a body to read.
  {
    weight: 2,
    arbitrary: fc
      .record({ ...limits, operation: somewhere(answered), hit: what(falseSuccess, seldom) })
      .map(({ hit, ...rule }) => ({ ...rule, ...hit })),
  },
  // Twenty megabytes take their time.
  {
    weight: 1,
    arbitrary: fc
      .record({ operation: fc.constantFrom(...answered), effect: seldom })
      .map((rule): FaultRule => ({ ...rule, count: 1, fault: { body: "huge" } })),
  },
);

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom(...creations) }) },
  { weight: 7, arbitrary: fc.record({ does: fc.constantFrom(...changes), of: fc.nat({ max: 5 }) }) },
  { weight: 1, arbitrary: fc.constant<EndToken>({ does: "endToken" }) },
);

/** Any story. */
export const stories: fc.Arbitrary<Story> = fc.record({
  seed: fc.nat(),
  retry: fc.record({ limit: fc.constantFrom(2, 2, 0, 1, 4), delay: fc.constant(1) }),
  faults: fc.array(rules, { minLength: 1, maxLength: 5 }),
  steps: fc.array(steps, { minLength: 1, maxLength: 12 }),
});

/** What a caller was told of a call: it was carried out, it was not, or nobody knows. */
export type Told = "done" | "refused" | "unknown";

/** A meeting as its caller has to think of it. */
interface Known {
  /** What makes it recognizable to the test, whatever the caller was told. */
  subject: string;
  conferenceID: string | undefined;
  there: "yes" | "no" | "maybe";
  /** The lengths that it may have, which stand for all that a change changes. */
  lengths: Set<number>;
}

/** Lives a story through, and compares what the service remembers with what the caller was told. */
export async function live({ seed, retry, faults, steps }: Story): Promise<Told[]> {
  const service = createMeetingService({ seed });
  const added = faults.map((fault) => service.faults.add(fault));
  const hits = () => added.reduce((sum, rule) => sum + rule.hits, 0);
  const inFlight = new Set<Promise<unknown>>();
  const caller = new Caller(
    createMeetingClient({
      baseUrl: "http://meeting.test",
      auth: alice(),
      retry,
      timeout: isLong(faults) ? patience : undefined,
      validation,
      fetch: (request) => {
        const answer = service.fetch(request);
        inFlight.add(answer);
        return answer;
      },
    }),
  );
  const all: Told[] = [];
  for (const step of steps) {
    if (step.does === "endToken") {
      service.state.tokens.clear();
      continue;
    }
    const before = hits();
    const told = await caller.take(step);
    all.push(told);
    if (told === "unknown" && hits() === before && !isLong(faults) && !caller.unsimulated) {
      throw new Error(`Nothing went wrong with ${step.does}, yet nobody shall know what became of it.`);
    }
  }
  // What the caller gave up must not come about later.
  await Promise.allSettled(inFlight);
  compare(caller.known, service);
  return all;
}

const validation = createValidation();

function isLong(faults: FaultRule[]): boolean {
  return faults.some(({ fault }) => Object.values(fault).includes(hang));
}

class Caller {
  readonly known: Known[] = [];
  /** Whether the latest call was of an operation that the local service has no behaviour for. */
  unsimulated = false;
  readonly #meeting: MeetingClient;
  #length = 30;

  constructor(meeting: MeetingClient) {
    this.#meeting = meeting;
  }

  async take(step: Exclude<Step, EndToken>): Promise<Told> {
    this.#length += 1;
    if (!("of" in step)) return this.#create(step.does);
    const mine = this.known.filter(({ conferenceID }) => conferenceID !== undefined);
    const target = mine[step.of % mine.length];
    return step.does.startsWith("cancel") ? this.#cancel(step.does, target) : this.#update(step.does, target);
  }

  async #create(operation: (typeof creations)[number]): Promise<Told> {
    const subject = `meeting ${this.known.length}`;
    const entry: Known = { subject, conferenceID: undefined, there: "no", lengths: new Set([this.#length]) };
    this.known.push(entry);
    const told = await this.#call(async () => {
      const [created] = await this.#meeting[operation]({ body: this.#body(operation, subject) as never });
      entry.conferenceID = created?.conferenceID;
    });
    entry.there = ({ done: "yes", refused: "no", unknown: "maybe" } as const)[told];
    return told;
  }

  async #update(operation: string, target: Known | undefined): Promise<Told> {
    const { conferenceID = "900000000", subject = "" } = target ?? {};
    const told = await this.#call(() =>
      this.#meeting[operation as "updateMeeting"]({ conferenceID, body: this.#body(operation, subject) as never }),
    );
    if (told === "done" && target) Object.assign(target, { there: "yes", lengths: new Set([this.#length]) });
    if (told === "unknown") target?.lengths.add(this.#length);
    return told;
  }

  async #cancel(operation: string, target: Known | undefined): Promise<Told> {
    const { conferenceID = "900000000" } = target ?? {};
    const told = await this.#call(() => this.#meeting[operation as "cancelMeeting"]({ conferenceID }));
    if (told === "done" && target) target.there = "no";
    if (told === "unknown" && target?.there === "yes") target.there = "maybe";
    return told;
  }

  async #call(call: () => Promise<unknown>): Promise<Told> {
    this.unsimulated = false;
    try {
      await call();
      return "done";
    } catch (error) {
      if (!(error instanceof MeetingError)) throw error;
      this.unsimulated = isMeetingApiError(error) && error.status === 501;
      return error.ambiguous ? "unknown" : "refused";
    }
  }

  #body(operation: string, subject: string) {
    const day = (days: number) => new Date(Date.now() + days * 24 * 3600_000);
    const date = (days: number) => day(days).toISOString().slice(0, 10);
    const cycleParams = { cycle: "Day", startDate: date(2), endDate: date(4), preRemindDays: 1 };
    const body = { mediaTypes: "HDVideo", subject, length: this.#length, startTime: toMeetingTime(day(2)) };
    return operation.includes("Recurring") ? { ...body, cycleParams } : body;
  }
}

function compare(known: Known[], service: MeetingService): void {
  const meetings = [...service.state.meetings.values()];
  const told = JSON.stringify(known, (_, value) => (value instanceof Set ? [...value] : value));
  const fail = (what: string): never => {
    const found = meetings.map(({ conferenceID, settings: { subject, length } }) => ({
      conferenceID,
      subject,
      length,
    }));
    throw new Error(`${what}. The caller was told ${told}; the service has ${JSON.stringify(found)}.`);
  };
  for (const { subject, conferenceID, there, lengths } of known) {
    const found = meetings.filter(({ settings }) => settings.subject === subject);
    if (found.length > 1) fail(`"${subject}" was created ${found.length} times`);
    if (there === "yes" && found[0]?.conferenceID !== conferenceID) fail(`"${subject}" does not exist`);
    if (there === "no" && found.length > 0) fail(`"${subject}" exists`);
    const length = found[0]?.settings.length;
    if (found.length > 0 && !lengths.has(length ?? 0)) fail(`"${subject}" takes ${length} minutes`);
  }
  if (meetings.length > known.filter(({ there }) => there !== "no").length) fail("There are meetings of nobody");
}
