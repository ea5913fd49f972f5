/** Command instead of Ctrl, and how keys are written. */
export const IS_MAC = /Mac/u.test(navigator.userAgent);
