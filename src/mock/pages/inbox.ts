import type { Page } from "./page.ts";

/**
 * What people would read or see elsewhere, the newest last: the messages that were sent, and where the pieces of puzzle
 * captchas belong. It is there to try things out with, and only where the service is served on this machine.
 */
export const inbox: Page = {
  path: /^\/inbox$/,

  answer: (_found, _request, { state }) =>
    Response.json({
      notices: state.outbox,
      puzzles: [...state.puzzles].map(([token, { user, pointX }]) => ({ token, user, pointX })),
    }),
};
