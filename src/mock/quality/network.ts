import type { MediaQos, Qos, UserQos } from "../../../generated/types.ts";
import type { Holding, Participant } from "../state/state.ts";
import { type Measure, type Medium, valueAt, type Way } from "./measurements.ts";

const step = 5000;
const pictures = { height: 720, width: 1280 };

/** How good the network of a participant is at a moment: they send and receive what the meeting's state says. */
export function networkQuality(participant: Participant, holding: Holding, hasPicture: boolean, now: number): UserQos {
  const at = Math.floor((now - holding.start) / step);
  const others = holding.participants.filter(({ pid }) => pid !== participant.pid);
  const send = (medium: Medium) => stream(participant, medium, "sending", at);
  const receive = (medium: Medium) => stream(participant, medium, "receiving", at);
  const videoQos: MediaQos = {
    upList: hasPicture && participant.video === 1 ? [send("video")] : [],
    downList: hasPicture
      ? others.filter(({ video }) => video === 1).map(({ pid }) => ({ ...receive("video"), codecUserId: pid }))
      : [],
  };
  // The sound of all others arrives as one stream.
  const audioQos: MediaQos = {
    upList: participant.mute === 0 ? [send("audio")] : [],
    downList: others.some(({ mute }) => mute === 0) ? [receive("audio")] : [],
  };
  const up = [...(videoQos.upList ?? []), ...(audioQos.upList ?? [])];
  const down = [...(videoQos.downList ?? []), ...(audioQos.downList ?? [])];
  return {
    participantID: participant.pid,
    netRate: rating(Math.max(0, ...[...up, ...down].map(({ lostPacketRate = 0 }) => lostPacketRate))),
    bandWidthUp: sum(up.map(({ bandWidth = 0 }) => bandWidth)),
    bandWidthDown: sum(down.map(({ bandWidth = 0 }) => bandWidth)),
    lostPacketRateUp: Math.max(0, ...up.map(({ lostPacketRate = 0 }) => lostPacketRate)),
    lostPacketRateDown: Math.max(0, ...down.map(({ lostPacketRate = 0 }) => lostPacketRate)),
    delay: valueAt({ stay: participant, medium: "audio", way: "sending" }, "latency", at),
    videoQos,
    audioQos,
  };
}

function stream(participant: Participant, medium: Medium, way: Way, at: number): Qos {
  const value = (measure: Measure) => valueAt({ stay: participant, medium, way }, measure, at);
  // Measured in percent, and told here in parts of a thousand.
  const lostPacketRate = value("packetLoss") * 10;
  return {
    networkQuality: rating(lostPacketRate),
    codecType: medium === "audio" ? "OPUS" : "H264",
    bandWidth: value("bitrate"),
    lostPacketRate,
    delay: value("latency"),
    jitter: value("jitter"),
    ...(medium !== "audio" && {
      resolutionHeight: pictures.height,
      resolutionWidth: pictures.width,
      frameRate: value("frame"),
    }),
  };
}

// From 1 to 5; one loss in a hundred costs a point.
function rating(lostPacketRate: number): string {
  return String(Math.max(1, 5 - Math.floor(lostPacketRate / 10)));
}

function sum(list: number[]): number {
  return list.reduce((total, each) => total + each, 0);
}
