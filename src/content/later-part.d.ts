/**
 * The part of the content script that ordinary pages need not evaluate, as one function that gives it; made by the build
 * (laterPart in vite.config.ts).
 */
declare module 'virtual:attend-page' {
  export const openAttendPage: () => typeof import('./attend-page.ts').attendPage;
}
