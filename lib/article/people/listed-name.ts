/** One name of a list, with its place in the text that was read. */
export interface ListedName {
  name: string;
  credentials: string[];
  isOrganisation: boolean;
  start: number;
  end: number;
}
