/** Errors that reach the caller as they are, whatever part of the call they come from: those of signing in. */
export const passThrough: WeakSet<object> = new WeakSet<object>();
