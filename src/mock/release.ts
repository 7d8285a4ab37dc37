/** Lets a timer keep no process alive. Node's timers are objects, those of Deno and browsers numbers; browsers end anyway. */
export function release(timer: unknown): void {
  const { Deno } = globalThis as { Deno?: { unrefTimer(timer: unknown): void } };
  if (typeof timer === "object") (timer as { unref?: () => void } | null)?.unref?.();
  else Deno?.unrefTimer(timer);
}
