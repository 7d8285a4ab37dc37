import type { Step } from "../step.ts";
import { equipment } from "./equipment.ts";
import { meetings } from "./meetings.ts";
import { passwords, people } from "./people.ts";

/** Every operation, each where those before have prepared what it needs. */
export const order: Step[] = [...people, ...meetings, ...equipment, ...passwords];
