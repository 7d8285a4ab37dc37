import { Refusal } from "../engine/refusal.ts";
import type { Memory } from "../state/memory.ts";
import type { Puzzle, StepToken } from "../state/state.ts";

/** How long a puzzle can be solved, and how long its solution counts, in seconds. */
export const puzzleLifetime = 60;

const picture = { width: 320, height: 160 };
const piece = 50;
// How far beside its place the piece may be put.
const tolerance = 5;

/** Makes a puzzle for a user. */
export function newPuzzle(
  asked: Pick<Puzzle, "user" | "clientType" | "checkType">,
  { state, clock, random }: Memory,
): Puzzle & { token: string } {
  const { user, clientType, checkType } = asked;
  forgetExpired(state.puzzles, clock.now());
  const puzzle = {
    ...{ user, clientType, checkType },
    // The piece begins at the left edge, so that its place is farther on.
    pointX: piece + random.below(picture.width - 2 * piece),
    pointY: random.below(picture.height - piece),
    expiresAt: clock.now() + puzzleLifetime * 1000,
  };
  const token = random.token();
  state.puzzles.set(token, puzzle);
  return { ...puzzle, token };
}

/**
 * Takes the solution of a puzzle. Each puzzle can be tried once.
 * @throws Refusal for a wrong solution, or a puzzle that has expired or is somebody else's
 */
export function solve(
  token: string,
  solution: Pick<Puzzle, "user" | "clientType" | "checkType" | "pointX"> & { slideTime: number },
  { state, clock }: Memory,
): void {
  const puzzle = state.puzzles.get(token);
  state.puzzles.delete(token);
  if (!puzzle || puzzle.expiresAt <= clock.now() || puzzle.user !== solution.user) throw new Refusal("USG.206060010");
  const { clientType, checkType, pointX, slideTime } = solution;
  if (clientType !== puzzle.clientType || checkType !== puzzle.checkType || slideTime <= 0) {
    throw new Refusal("USG.206060011");
  }
  if (Math.abs(pointX - puzzle.pointX) > tolerance) throw new Refusal("USG.206060014");
}

/** Gives a user the token for the next step. */
export function permit(
  step: StepToken["step"],
  user: string,
  seconds: number,
  { state, clock, random }: Memory,
): string {
  forgetExpired(state.stepTokens, clock.now());
  const token = random.token();
  state.stepTokens.set(token, { step, user, expiresAt: clock.now() + seconds * 1000 });
  return token;
}

/** Whether a token permits a user a step. */
export function isPermitted(token: string, step: StepToken["step"], user: string, { state, clock }: Memory): boolean {
  const found = state.stepTokens.get(token);
  return found !== undefined && found.step === step && found.user === user && found.expiresAt > clock.now();
}

/** The picture with the piece cut out of it. */
export function shadowImage({ pointX, pointY }: Puzzle): string {
  const hole = `<rect x="${pointX}" y="${pointY}" width="${piece}" height="${piece}" fill="#fff"/>`;
  return svg(picture.width, picture.height, `<rect width="100%" height="100%" fill="#69c"/>${hole}`);
}

/** The piece. */
export function cutImage(): string {
  return svg(piece, piece, '<rect width="100%" height="100%" fill="#69c" stroke="#333"/>');
}

function svg(width: number, height: number, content: string): string {
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
  return `data:image/svg+xml;base64,${btoa(image)}`;
}

function forgetExpired(map: Map<string, { expiresAt: number }>, now: number): void {
  for (const [key, { expiresAt }] of map) if (expiresAt <= now) map.delete(key);
}
