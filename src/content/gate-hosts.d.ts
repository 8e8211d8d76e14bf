/** The listed and licensed hosts as a text for `openHostText`; made by the build (src/lists/vite-knowledge.ts). */
declare module 'virtual:gate-hosts' {
  export const GATE_HOSTS: string;
}
