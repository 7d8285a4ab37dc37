/** Languages of the texts in records. */
export type Language = "zh-CN" | "en-US";

// The words of records that the service has in Chinese as well. The state has them in English.
const chinese: Record<string, string> = {
  "Soft client": "软终端",
  "Hard terminal": "硬终端",
  "Conference room": "会议室",
  Mobile: "手机",
  Phone: "电话",
  Video: "视频",
  Audio: "音频",
  Voice: "音频",
  Succeeded: "成功",
  Success: "成功",
  Failed: "失败",
};

/** A text of a record in a language; what has no translation stays as it is. */
export function inLanguage(text: string | undefined, language: Language | undefined): string | undefined {
  return text !== undefined && language === "zh-CN" ? (chinese[text] ?? text) : text;
}
