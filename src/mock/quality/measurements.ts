import type { QosDataElement, QosDataNoThrElement, QosInfo, QosSendReceiveInfo } from "../../../generated/types.ts";
import type { MockService } from "../mock-service.ts";
import { stableBetween } from "../stable.ts";
import type { Stay, ThresholdSetting, ThresholdType } from "../state/state.ts";
import { settingsOf } from "./thresholds.ts";

/** Kinds of streams. */
export type Medium = "audio" | "video" | "screen";
/** Directions of a stream, seen from the participant. */
export type Way = "sending" | "receiving";
/** What is measured of a stream or of a device. */
export type Measure =
  | "bitrate"
  | "latency"
  | "jitter"
  | "packetLoss"
  | "resolution"
  | "frame"
  | "clientCpuMax"
  | "systemCpuMax";

/** What is measured of somebody: a stream, or without medium and way the device. */
interface Source {
  stay: Stay;
  medium?: Medium;
  way?: Way;
}

const step = 5000;
// What is measured repeats after so many steps, so that a long stay can be judged without looking at all of it.
const period = 60;

// Nothing is really measured here. The values are those of a good network and an ordinary device.
const usual: Record<Measure, [least: number, most: number]> = {
  bitrate: [0, 0],
  latency: [30, 120],
  jitter: [2, 30],
  packetLoss: [0, 3],
  resolution: [720, 720],
  frame: [24, 25],
  clientCpuMax: [10, 40],
  systemCpuMax: [25, 70],
};
const usualOf: Record<Medium, Partial<typeof usual>> = {
  audio: { bitrate: [40, 56] },
  video: { bitrate: [900, 1300] },
  screen: { bitrate: [300, 700], resolution: [1080, 1080], frame: [7, 8] },
};

/** Whether streams of a kind belong to a stay; whoever takes part by voice alone has only sound. */
export function has(stay: Pick<Stay, "mediaType">, medium: Medium): boolean {
  return medium === "audio" || stay.mediaType === "Video";
}

/** Whether anything has been measured of a stay. */
export function isMeasured(stay: Stay, now: number): boolean {
  return steps(stay, now) > 0;
}

/** What was measured at a step: always the same for the same participant. */
export function valueAt(
  { stay, medium, way }: { stay: { pid: string }; medium?: Medium; way?: Way },
  measure: Measure,
  index: number,
): number {
  const [least, most] = rangeOf(measure, medium);
  return stableBetween(least, most, `${measure} ${medium} ${way} ${stay.pid} ${index % period}`);
}

/** Whether a threshold for streams of a kind and direction was crossed during a stay. */
export function streamAlarm(stream: Required<Source>, corpId: string, service: MockService): boolean {
  const { stay, medium } = stream;
  const settings = settingsOf(corpId, typeOf(medium), service);
  const measures = ["latency", "jitter", "packetLoss"] as const;
  return has(stay, medium) && measures.some((measure) => crossed(stream, settings, measure, service));
}

/** Whether a threshold for the load of the CPU was crossed during a stay. */
export function cpuAlarm(stay: Stay, corpId: string, service: MockService): boolean {
  const settings = settingsOf(corpId, "CPU", service);
  const measures = ["clientCpuMax", "systemCpuMax"] as const;
  return measures.some((measure) => crossed({ stay }, settings, measure, service));
}

/** All that was measured of one kind during a stay. */
export function measurements(stay: Stay, type: Medium | "cpu", corpId: string, service: MockService): QosInfo {
  if (type !== "cpu") {
    return {
      type,
      send: streams({ stay, medium: type, way: "sending" }, corpId, service),
      receive: streams({ stay, medium: type, way: "receiving" }, corpId, service),
    };
  }
  const settings = settingsOf(corpId, "CPU", service);
  return {
    type,
    cpu: {
      client_cpu_max: judged({ stay }, settings, "clientCpuMax", service),
      system_cpu_max: judged({ stay }, settings, "systemCpuMax", service),
    },
  };
}

function streams(stream: Required<Source>, corpId: string, service: MockService): QosSendReceiveInfo {
  const { stay, medium } = stream;
  const settings = settingsOf(corpId, typeOf(medium), service);
  const series = has(stay, medium) ? stream : { ...stream, stay: { ...stay, leftTime: stay.joinTime } };
  const withThreshold = (measure: Measure) => judged(series, settings, measure, service);
  const alone = (measure: Measure) => plain(series, measure, service);
  return {
    bitrate: alone("bitrate"),
    latency: withThreshold("latency"),
    jitter: withThreshold("jitter"),
    packet_loss_max: withThreshold("packetLoss"),
    ...(medium !== "audio" && { resolution: alone("resolution"), frame: alone("frame") }),
  };
}

function plain(source: Source, measure: Measure, service: MockService): QosDataNoThrElement[] {
  const { stay } = source;
  return Array.from({ length: steps(stay, service.clock.now()) }, (_none, index) => ({
    time: new Date(timeOf(stay, index)).toISOString(),
    value: valueAt(source, measure, index),
  }));
}

function judged(
  source: Source,
  settings: ThresholdSetting[],
  measure: Measure,
  service: MockService,
): QosDataElement[] {
  const { stay, way } = source;
  return Array.from({ length: steps(stay, service.clock.now()) }, (_none, index) => {
    const time = timeOf(stay, index);
    const setting = settings.findLast(({ from }) => from <= time);
    const value = valueAt(source, measure, index);
    const threshold = thresholdIn(setting, measure, way);
    return { time: new Date(time).toISOString(), value, alarm: value >= threshold, threshold };
  });
}

function crossed(source: Source, settings: ThresholdSetting[], measure: Measure, service: MockService): boolean {
  const { stay, medium, way } = source;
  const end = steps(stay, service.clock.now());
  const [, most] = rangeOf(measure, medium);
  return settings.some((setting, at) => {
    // As a rule no value can reach the threshold, and none needs to be looked at.
    if (most < thresholdIn(setting, measure, way)) return false;
    const first = firstStepFrom(stay, setting.from);
    const behind = Math.min(end, first + period, firstStepFrom(stay, settings[at + 1]?.from ?? Infinity));
    for (let index = first; index < behind; index += 1) {
      if (valueAt(source, measure, index) >= thresholdIn(setting, measure, way)) return true;
    }
    return false;
  });
}

function rangeOf(measure: Measure, medium: Medium | undefined): [least: number, most: number] {
  return (medium && usualOf[medium][measure]) ?? usual[measure];
}

function thresholdIn(setting: ThresholdSetting | undefined, measure: Measure, way: Way | undefined): number {
  return setting?.values[measure]?.[way ?? "cpu"] ?? Infinity;
}

function typeOf(medium: Medium): ThresholdType {
  return medium.toUpperCase() as ThresholdType;
}

// The first values come one step after joining.
function timeOf({ joinTime = 0 }: Stay, index: number): number {
  return joinTime + (index + 1) * step;
}

function firstStepFrom({ joinTime = 0 }: Stay, time: number): number {
  return Math.max(0, Math.ceil((time - joinTime) / step) - 1);
}

function steps({ joinTime = 0, leftTime }: Stay, now: number): number {
  return Math.max(0, Math.floor(((leftTime ?? now) - joinTime) / step));
}
