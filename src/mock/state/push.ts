/** Where the service pushes events to. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the area.
export interface PushState {}
