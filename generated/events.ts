// Generated from openapi/ by `npm run build`. Do not edit.

/**
 * An event of each kind, as the description shows it.
 */
export const eventExamples = {
  "meeting.verify": {
    "event": "meeting.verify",
    "timestamp": 1796101200000
  },
  "meeting.started": {
    "event": "meeting.started",
    "timestamp": 1796607000351,
    "payload": {
      "meetingInfo": {
        "meetingID": "986256843",
        "meetingUUID": "7b2f9e04d26811f0a58a9fcb8e69dde8",
        "meetingCycleSubID": "ff1cf7020a3711ecbe71e167f3b9d5b1"
      }
    }
  },
  "meeting.end": {
    "event": "meeting.end",
    "timestamp": 1796107920120,
    "payload": {
      "meetingInfo": {
        "meetingID": "914673889",
        "meetingUUID": "51adf610220411eaaae03f22d33cc26b"
      }
    }
  },
  "meeting.conclude": {
    "event": "meeting.conclude",
    "timestamp": 1796108400090,
    "payload": {
      "meetingInfo": {
        "meetingID": "914673889",
        "meetingUUID": "51adf610220411eaaae03f22d33cc26b"
      }
    }
  },
  "record.finish": {
    "event": "record.finish",
    "timestamp": 1796108460351,
    "payload": {
      "meetingInfo": {
        "meetingID": "914673889",
        "meetingUUID": "51adf610220411eaaae03f22d33cc26b"
      }
    }
  },
  "meeting.create": {
    "event": "meeting.create",
    "timestamp": 1796018400351,
    "payload": {
      "meetingInfo": {
        "meetingID": "914673889",
        "meetingUUID": "51adf610220411eaaae03f22d33cc26b"
      }
    }
  },
  "meeting.modify": {
    "event": "meeting.modify",
    "timestamp": 1796022000351,
    "payload": {
      "meetingInfo": {
        "meetingID": "914673889",
        "meetingUUID": "51adf610220411eaaae03f22d33cc26b"
      }
    }
  },
  "meeting.cancel": {
    "event": "meeting.cancel",
    "timestamp": 1796025600351,
    "payload": {
      "meetingInfo": {
        "meetingID": "914673889",
        "meetingUUID": "51adf610220411eaaae03f22d33cc26b"
      }
    }
  },
  "meeting.join": {
    "event": "meeting.join",
    "timestamp": 1796104812351,
    "payload": {
      "meetingInfo": {
        "meetingID": "914673889",
        "meetingUUID": "51adf610220411eaaae03f22d33cc26b"
      },
      "attendeeInfo": {
        "userUUID": "fe235be7aa6045b98a33f27b365cbca9",
        "userAgent": "WeLink-desktop",
        "account": "alice",
        "participantID": "a6b4e988216c11eabc516bc3a3d8d6c4",
        "displayName": "Alice Chen",
        "joinTime": 1796104812000,
        "leftTime": 0,
        "role": "CHAIR",
        "callNumber": "+991116004157"
      }
    }
  },
  "meeting.left": {
    "event": "meeting.left",
    "timestamp": 1796107920101,
    "payload": {
      "meetingInfo": {
        "meetingID": "914673889",
        "meetingUUID": "51adf610220411eaaae03f22d33cc26b"
      },
      "attendeeInfo": {
        "userUUID": "fe235be7aa6045b98a33f27b365cbca9",
        "userAgent": "WeLink-desktop",
        "account": "alice",
        "participantID": "a6b4e988216c11eabc516bc3a3d8d6c4",
        "displayName": "Alice Chen",
        "joinTime": 1796104812000,
        "leftTime": 1796107920000,
        "role": "CHAIR",
        "callNumber": "+991116004157"
      }
    }
  }
} as const;

/**
 * In seconds: how an event that was not acknowledged is sent again, a few `times` at first, then less often.
 */
export const repetition = {
  "times": 3,
  "after": 30,
  "then": 1800,
  "until": 86400
} as const;
