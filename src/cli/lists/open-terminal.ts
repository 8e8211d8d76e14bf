import { createInterface } from 'node:readline';

/** A person at the terminal, or lines piped in. */
export interface Terminal {
  /** Null when there are no more answers. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly close: () => void;
}

/** Listens to the terminal until it is closed; while it listens, the process does not end. */
export function openTerminal(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Terminal {
  const lines = createInterface({ input, crlfDelay: Infinity });
  const answers = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      output.write(question);
      const { value, done } = await answers.next();
      return done ? null : value;
    },
    close: () => lines.close(),
  };
}
