import type { QosThresholdRequest, QosThresholds } from "../../../generated/types.ts";
import type { Schema } from "../../validation/document.ts";
import { bodyValidator, type Validator } from "../../validation/validators.ts";
import { checkBody } from "../engine/check-body.ts";
import type { MockService } from "../mock-service.ts";
import type { ThresholdSetting, ThresholdType } from "../state/state.ts";

type Values = ThresholdSetting["values"];

// What holds where an enterprise has set nothing: milliseconds and percent.
const forStreams: Values = {
  latency: { receiving: 800, sending: 800 },
  jitter: { receiving: 800, sending: 800 },
  packetLoss: { receiving: 50, sending: 50 },
};
const forCpu: Values = { clientCpuMax: { cpu: 90 }, systemCpuMax: { cpu: 90 } };
const defaults: Record<ThresholdType, Values> = {
  AUDIO: forStreams,
  VIDEO: forStreams,
  SCREEN: forStreams,
  CPU: forCpu,
};
const streamRequest = requestLike("QosStreamThresholdRequest");
const cpuRequest = requestLike("QosCpuThresholdRequest");

/** The thresholds of an enterprise for a kind of measurement, from the beginning of time on. */
export function settingsOf(corpId: string, type: ThresholdType, { state }: MockService): ThresholdSetting[] {
  return [{ from: 0, values: defaults[type] }, ...(state.qosThresholds.get(corpId)?.[type] ?? [])];
}

/** The thresholds that hold now, beside those that hold by default. */
export function showThresholds(corpId: string, type: ThresholdType, service: MockService): QosThresholds {
  const current = valuesNow(corpId, type, service);
  const shown = Object.entries(defaults[type]).map(([measure, ways]) => [
    measure,
    Object.fromEntries(
      Object.entries(ways).flatMap(([way, byDefault]) => [
        [way, current[measure]?.[way]],
        [`${way}Default`, byDefault],
      ]),
    ),
  ]);
  return Object.fromEntries(shown);
}

/**
 * Sets thresholds from now on. Measures of the other kind do not count, and a way that is left out stays as it is.
 * @throws Refusal when a measure of this kind is missing or out of range; a body that fits the other kind alone gets
 * as far as this
 */
export function setThresholds(
  corpId: string,
  type: ThresholdType,
  request: QosThresholdRequest,
  service: MockService,
): void {
  const { schema, check } = type === "CPU" ? cpuRequest : streamRequest;
  checkBody(request, schema, check, { missingParameter: "MBI.104000001", invalidParameter: "MBI.104000002" });
  const wanted = request as Partial<Values>;
  const values = Object.fromEntries(
    Object.entries(valuesNow(corpId, type, service)).map(([measure, ways]) => [
      measure,
      Object.fromEntries(Object.entries(ways).map(([way, value]) => [way, wanted[measure]?.[way] ?? value])),
    ]),
  );
  const { qosThresholds } = service.state;
  const { [type]: earlier = [], ...others } = qosThresholds.get(corpId) ?? {};
  qosThresholds.set(corpId, { ...others, [type]: [...earlier, { from: service.clock.now(), values }] });
}

function valuesNow(corpId: string, type: ThresholdType, service: MockService): Values {
  return settingsOf(corpId, type, service).at(-1)?.values ?? defaults[type];
}

function requestLike(name: string): { schema: Schema; check: Validator } {
  const schema: Schema = { $ref: `#/components/schemas/${name}` };
  return { schema, check: bodyValidator(schema) };
}
