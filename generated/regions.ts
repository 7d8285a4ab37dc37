// Generated from openapi/ by `npm run build`. Do not edit.

/**
 * Address of the service in each region.
 */
export const regions = {
  "cn-north-4": "https://api.meeting.huaweicloud.com",
  "ap-southeast-1": "https://api-intl.meeting.huaweicloud.com"
} as const;

/** Name of a region of the service. */
export type Region = keyof typeof regions;
