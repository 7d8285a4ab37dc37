/** How far ahead timers can be set, in milliseconds. What they are given beyond it they take for now. */
export const longestTimer: number = 2 ** 31 - 1;
