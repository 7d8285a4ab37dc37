// Turns the client's hooks into OpenTelemetry spans and metrics, and into log lines. `Tracer`, `Span` and `Meter` are the
// parts of @opentelemetry/api that this takes, so that `trace.getTracer("meetings")` and `metrics.getMeter("meetings")`
// fit as they are, and this program needs no dependency.
import type { MeetingHooks } from "huaweicloud-meeting";

type Attributes = Record<string, string | number>;
export interface Span {
  setAttributes(attributes: Attributes): unknown;
  recordException(exception: Error): void;
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
}
export interface Tracer {
  startSpan(name: string, options?: { kind?: number; attributes?: Attributes }): Span;
}
export interface Meter {
  createHistogram(name: string, options?: { unit?: string }): { record(value: number, attributes?: Attributes): void };
  createCounter(name: string): { add(value: number, attributes?: Attributes): void };
}

// SpanKind.CLIENT and SpanStatusCode.ERROR
const [client, failed] = [2, 2];

/** Hooks for `createMeetingClient`: a span for each attempt, how long it took, how often calls are repeated, and why. */
export function observe(tracer: Tracer, meter: Meter, log: (line: string) => void): MeetingHooks {
  const spans = new Map<string, Span>();
  const durations = meter.createHistogram("http.client.request.duration", { unit: "s" });
  const retries = meter.createCounter("meeting.retries");
  return {
    onRequest({ call, attempt, operation, method, path }) {
      const attributes: Attributes = { "http.request.method": method, "url.template": path };
      if (attempt > 1) attributes["http.request.resend_count"] = attempt - 1;
      spans.set(`${call}/${attempt}`, tracer.startSpan(operation, { kind: client, attributes }));
    },
    onResponse({ call, attempt, operation, status, requestId, error, duration }) {
      const span = spans.get(`${call}/${attempt}`);
      spans.delete(`${call}/${attempt}`);
      if (status !== undefined) span?.setAttributes({ "http.response.status_code": status });
      if (requestId !== undefined) span?.setAttributes({ "meeting.request_id": requestId });
      if (error instanceof Error) {
        span?.recordException(error);
        span?.setStatus({ code: failed, message: error.message });
      }
      span?.end();
      durations.record(duration / 1000, { operation, status: status ?? 0 });
    },
    onRetry({ operation, attempt, delay, error }) {
      retries.add(1, { operation });
      log(`${operation} is repeated in ${Math.round(delay)} ms, after attempt ${attempt}: ${error}`);
    },
    onSignIn({ error, duration }) {
      log(error ? `sign-in failed: ${error}` : `signed in within ${Math.round(duration)} ms`);
    },
  };
}
