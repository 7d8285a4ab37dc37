// Generated from openapi/ by `npm run build`. Do not edit.

/**
 * What a recurrence may say, by what it counts.
 */
export const cycleLimits = {
  "Day": {
    "interval": {
      "minimum": 1,
      "maximum": 15,
      "default": 1
    }
  },
  "Week": {
    "interval": {
      "minimum": 1,
      "maximum": 5,
      "default": 1
    },
    "point": {
      "minimum": 0,
      "maximum": 6
    }
  },
  "Month": {
    "interval": {
      "minimum": 1,
      "maximum": 3,
      "default": 1
    },
    "point": {
      "minimum": 1,
      "maximum": 31
    }
  }
} as const;
