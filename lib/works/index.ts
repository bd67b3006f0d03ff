/**
 * Reference → work: what Crossref, Wikipedia and the others know of it.
 *
 * model, schema    the work, and how it is checked where it crosses a border
 * consent          what the reader's choice allows to be asked
 * resolve          who is asked when: a whole list in the fewest requests, or all at once for a reader
 * inquiry          a list that is being asked about: what each service has said by now
 * service          one service: what is remembered, what is under way, what has to be asked
 * merge            several services' records → one work, and what couldn't be asked
 * providers/       one file a service: its limits, its requests, its answers. Pure
 * net/             asking: the rules of a request, queue and pace of a host, pauses after failures
 * cache/           what services said, and how long what is good
 * log/             what was asked, of whom, and when; what-was-asked: as the options page shows it
 * store/           how both are kept: IndexedDB, healing, memory where that fails; the reader's choice how long
 * formatted/       lines of a reference list in a style, made by Crossref after a click
 * services         the list of hosts; browser-tools: all of it bound to the browser
 */
export { type WorksInBrowser, worksInBrowser } from './browser-tools.ts';
export type { ReferenceAsked } from './inquiry.ts';
export type { Notice, Said, ServiceName, Work, WorkResult } from './model.ts';
export type { ResolveOptions, ResolveWorks } from './resolve.ts';
export { whatWasAsked } from './what-was-asked.ts';
