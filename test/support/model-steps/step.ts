import { expect } from "vitest";
import type { MeetingService } from "../../../src/mock/index.ts";
import type { Model, Outcome, Who } from "../model.ts";
import { fc } from "../random.ts";
import { type Parts, type Reply, send } from "../service.ts";

export const conferences = "/v1/mmc/management/conferences";
export const minutesOfDay: number = 24 * 60;

/** One step: it acts on the service, and tells the model what is to have come of it. */
class Step implements fc.AsyncCommand<Model, MeetingService> {
  constructor(
    readonly text: string,
    readonly needs: (model: Model) => boolean,
    readonly act: (model: Model, service: MeetingService) => Promise<void>,
  ) {}

  check(model: Readonly<Model>): boolean {
    return this.needs(model as Model);
  }

  async run(model: Model, service: MeetingService): Promise<void> {
    model.settle();
    await this.act(model, service);
  }

  toString(): string {
    return this.text;
  }
}

type Act<Args> = (args: Args, model: Model, service: MeetingService) => Promise<void>;

/** Steps of one kind, with all kinds of arguments. */
export function step<Args extends object>(
  name: string,
  args: { [Name in keyof Args]: fc.Arbitrary<Args[Name]> },
  act: Act<Args>,
  needs: (model: Model) => boolean = () => true,
): fc.Arbitrary<fc.AsyncCommand<Model, MeetingService>> {
  return fc
    .record(args)
    .map(
      (chosen) =>
        new Step(`${name} ${JSON.stringify(chosen)}`, needs, (model, service) => act(chosen as Args, model, service)),
    );
}

export const hasMeeting = ({ meetings }: Model) => meetings.length > 0;
export const hasControl = ({ controls }: Model) => controls.length > 0;

export const any = fc.nat({ max: 7 });
// A series has four sub-meetings at most.
export const which = fc.nat({ max: 4 });
export const who = fc.constantFrom<Who>("alice", "bob", "admin");
export const length = fc.constantFrom(15, 30, 60, 240);
export const flag = fc.boolean();
export const mostly = fc.constantFrom(true, true, true, false);
export const later = fc.oneof(fc.integer({ min: -2, max: 90 }), fc.integer({ min: 1, max: 3 * minutesOfDay }));

/** Calls the service; checks that it refuses as it should, or not. */
export async function call<T>(
  service: MeetingService,
  [method, path]: [string, string],
  parts: Parts,
  expected: Outcome,
): Promise<T | undefined> {
  const { status, body }: Reply<T> = await send<T>(service, method, path, parts);
  const code = (body as { error_code?: string } | undefined)?.error_code;
  expect([status === 200, code]).toEqual([expected === undefined, expected]);
  return expected === undefined ? body : undefined;
}
