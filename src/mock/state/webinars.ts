/** Webinars and their settings. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the area.
export interface WebinarState {}
