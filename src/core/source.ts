/** Where a fact can be read: a short name as a person would cite it, and an address when there is one. */
export interface Source {
  readonly name: string;
  readonly url?: string;
}
