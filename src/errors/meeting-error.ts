/** What every error of this package has in common. */
export abstract class MeetingError extends Error {
  /** Name of the operation that was called. */
  readonly operation: string;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.operation = operation;
  }
}

/** Whether a value is an error with this class name, also when it was made by another copy of this package. */
export function hasName(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
