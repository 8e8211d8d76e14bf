/**
 * What the runs of the content script in one document tell each other, in the world that only the extension's own scripts
 * share: `asked-for` by the popup, which waits for an answer, or `here` already.
 */
declare var watchrightAttendance: 'asked-for' | 'here' | undefined;
