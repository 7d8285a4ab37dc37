/** How long an answer asks to wait before the next call, in seconds; undefined where it says nothing of that. */
export function retryAfter(headers: Headers): number | undefined {
  const header = headers.get("retry-after");
  if (header === null) return spentWindow(headers);
  const now = Date.parse(headers.get("date") ?? "") || Date.now();
  // It holds seconds, or a date by the service's clock.
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

const units: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

// The gateway tells what is left of each of its limits, such as "remain:0,limit:100,time:1 minute". When a window that
// is used up began is not told, so that only its full length is sure to be over.
function spentWindow(headers: Headers): number | undefined {
  const windows = [...headers]
    .filter(([name]) => name.startsWith("x-apig-ratelimit-"))
    .map(([, value]) => /remain:0,.*time:(\d+) (second|minute|hour|day)/.exec(value))
    .flatMap((spent) => (spent ? [Number(spent[1]) * (units[spent[2] ?? ""] ?? 0)] : []));
  return windows.length > 0 ? Math.max(...windows) : undefined;
}
