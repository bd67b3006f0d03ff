/** One name of a list, with its place in the text that was read. */
export interface ListedName {
  name: string;
  credentials: string[];
  isOrganisation: boolean;
  start: number;
  end: number;
  /** Nothing but its label says that it is a name: one word, an account, a site. */
  isSignature?: true;
}
