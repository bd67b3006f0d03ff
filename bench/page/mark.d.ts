/** The part of mark.js that is measured; the package brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    markRegExp(pattern: RegExp): void;
    unmark(): void;
  }
}
