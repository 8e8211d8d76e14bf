/** The listed and licensed hosts as fingerprints, base64; made by the build (src/lists/vite-knowledge.ts). */
declare module 'virtual:gate-hosts' {
  export const GATE_HOSTS: string;
}
