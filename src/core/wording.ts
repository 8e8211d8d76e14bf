/** Texts of one language as they lie in the package: a string, or one string per plural category. */
export type MessageTable = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** What a surface needs to speak to the reader. */
export interface Wording {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: MessageTable;
  /** Authority key -> its name in that language, for the authorities cited in the report beside it. */
  readonly authorityNames: Readonly<Record<string, string>>;
}
