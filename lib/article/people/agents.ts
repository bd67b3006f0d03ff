import { otherWords } from '../dates/date-labels.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { BylineLabel } from './byline-labels.ts';
import type { Credit } from './byline-model.ts';
import { rolesFor } from './label-roles.ts';
import { readPeopleList } from './people-list.ts';

/** German and Dutch put the agent first: "wurde von Dr. Anna Schmidt medizinisch geprüft". */
const AGENT_FIRST = /(?:^|\s)(?:von|durch|door)\s+([^;|]{4,90})$/u;
const MOST_OF_AGENT = 110;
/** "… contributed to this article", "… medically reviewed this page". */
const OBJECT =
  /^\s+(?:to\s+)?(?:this|the)\s+(?:article|page|story|report|post|guide|content|information|topic|leaflet|fact\s?sheet)\b/iu;
/** Where a sentence that begins with names may begin. */
const SENTENCE_START = /[|·•]\s*|[.!?]["”’)]?\s+(?=\p{Lu})/gu;

/** The people whom a line names before a participle or verb that has no "by" after it. */
export function agentBefore(lexicon: Lexicon, text: string, line: number, label: BylineLabel): Credit[] {
  const lead = text.slice(0, label.start).trimEnd();
  const agent = agentOf(lexicon, lead, text.slice(label.end));
  const object = OBJECT.exec(text.slice(label.end))?.[0] ?? '';
  const names = agent ?? (object === '' ? '' : subjectOf(lexicon, lead));
  const people = readPeopleList(lexicon, names);
  const last = people[people.length - 1];
  if (!last || last.end < names.length - 1) return [];
  const from = lead.length - names.length;
  return people.map(({ name, credentials, isOrganisation, start, end }) => ({
    name,
    credentials,
    isOrganisation,
    roles: rolesFor(lexicon, label.roles, isOrganisation, name),
    roleAsPrinted: text.slice(label.start, label.end + (agent === undefined ? object.length : 0)),
    line,
    start: from + start,
    end: from + end,
    isSignature: false,
    isBare: false,
    labelLine: line,
    labelStart: from + start,
  }));
}

/**
 * The words between "von" and the participle. Where the sentence goes on after it, it has to be about the page: "Der
 * Antrag wurde von Ana Lima geprüft und …" is about an application.
 */
function agentOf(lexicon: Lexicon, lead: string, after: string): string | undefined {
  const found = AGENT_FIRST.exec(lead.slice(-MOST_OF_AGENT));
  const agent = found?.[1];
  if (found === null || agent === undefined || !GOES_ON.test(after)) return agent;
  const subject =
    lead
      .slice(0, lead.length - found[0].length)
      .split(/[.!?|·•]/)
      .at(-1) ?? '';
  return otherWords(lexicon, subject).length === 0 ? agent : undefined;
}

/** A sentence that says more: "… und danach". */
const GOES_ON = /^,?\s+\p{Ll}/u;

/** The part of a sentence before its verb where it is nothing but names; the shortest such part. */
function subjectOf(lexicon: Lexicon, lead: string): string {
  const starts = [0, ...Array.from(lead.matchAll(SENTENCE_START), match => match.index + match[0].length)];
  for (const start of starts.reverse()) {
    const names = lead.slice(start);
    const people = readPeopleList(lexicon, names);
    if (people.length > 0 && (people[0]?.start ?? 1) === 0 && (people.at(-1)?.end ?? 0) >= names.length - 1)
      return names;
  }
  return '';
}
