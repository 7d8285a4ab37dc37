import type { MinutesFiles } from "../../../generated/types.ts";
import { stableBetween } from "../stable.ts";
import type { SavedMinutes } from "../state/state.ts";

/** A file in which minutes are kept. */
interface MinutesFile {
  id: string;
  name: string;
  type: string;
  content: Uint8Array<ArrayBuffer>;
}

/** The three files of minutes: the whiteboard, a small picture of it, and a PDF. */
export function filesOfMinutes(minutes: SavedMinutes): {
  board: MinutesFile;
  thumbnail: MinutesFile;
  pdf: MinutesFile;
} {
  const topic = topicOf(minutes);
  const file = (index: number, ending: string, type: string, content: Uint8Array<ArrayBuffer>): MinutesFile => ({
    id: String(minutes.firstFile + index),
    name: `${topic}.${ending}`,
    type,
    content,
  });
  return {
    board: file(0, "cwb", "application/octet-stream", bytes(strokes(minutes.fileCode))),
    thumbnail: file(1, "jpg", "image/jpeg", picture),
    pdf: file(2, "pdf", "application/pdf", bytes(pdf(topic))),
  };
}

/** Minutes with the names and sizes of their files. */
export function toMinutesFiles(minutes: SavedMinutes): MinutesFiles {
  const { board, thumbnail, pdf } = filesOfMinutes(minutes);
  return {
    fileCode: minutes.fileCode,
    topic: topicOf(minutes),
    fileId: board.id,
    fileName: board.name,
    fileSize: board.content.length,
    thumbnailFileId: thumbnail.id,
    thumbnailFileName: thumbnail.name,
    thumbnailFileSize: thumbnail.content.length,
    pdfFileId: pdf.id,
    pdfFileName: pdf.name,
    pdfFileSize: pdf.content.length,
    creationTimestamp: minutes.savedAt,
  };
}

/** Topic of minutes, which tells when they were saved. */
export function topicOf({ savedAt }: SavedMinutes): string {
  const [date = "", time = ""] = new Date(savedAt).toISOString().replaceAll(/[-:]/g, "").split(/[T.]/);
  return `${date}_${time}_meeting_record.White`;
}

// A few lines across the board, others for every code.
function strokes(code: string): string {
  const point = (name: string) => [
    stableBetween(0, 1920, `${code} x ${name}`),
    stableBetween(0, 1080, `${code} y ${name}`),
  ];
  const lines = Array.from({ length: 12 }, (_none, index) => ({
    from: point(`${index} from`),
    to: point(`${index} to`),
  }));
  return JSON.stringify({ width: 1920, height: 1080, lines });
}

// One empty page with a title; readers find the objects themselves where there is no table of them.
function pdf(title: string): string {
  return [
    "%PDF-1.4",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 960 540]>>endobj",
    `4 0 obj<</Title(${title})>>endobj`,
    "trailer<</Root 1 0 R/Info 4 0 R/Size 5>>",
    "%%EOF",
  ].join("\n");
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
}

// The smallest JPEG: one grey dot.
const picture = Uint8Array.from(
  atob(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////" +
      "////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z",
  ),
  (character) => character.charCodeAt(0),
);
