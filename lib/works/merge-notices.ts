import type { Notice, NoticeKind, NoticeSaid } from './model.ts';

/**
 * The notices of several services, each once with everyone who says so, oldest first. Kinds are never joined: where
 * one service says "correction" and another "retraction", both stand.
 */
export function mergeNotices(notices: readonly Notice[]): Notice[] {
  const merged: Notice[] = [];
  // Dated ones first, so that an undated one meets all those that it may be.
  for (const notice of [...notices].sort((a, b) => Number(isUndated(a)) - Number(isUndated(b)))) {
    const at = merged.findLastIndex(known => isSame(known, notice));
    const known = merged[at];
    if (known === undefined) merged.push(notice);
    else merged[at] = join(known, notice);
  }
  return merged.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

/**
 * The notices of a record that is itself a notice ("Retraction: …") without the bare mark of its own kind: services
 * that keep a mark instead of notices set it on the notice too. A notice with a day or a link of its own stands.
 */
export function withoutItself(notices: readonly Notice[], itself: NoticeKind): Notice[] {
  return notices.filter(({ kind, date, url }) => kind !== itself || date !== undefined || url !== undefined);
}

/** Kinds that a work has once as a rule, so that two services which date it differently mean the same notice. */
const ONCE: ReadonlySet<NoticeKind> = new Set(['retraction', 'withdrawal', 'expression-of-concern']);

/**
 * How far the days of one notice lie apart: services give the day on which it appeared online or in print, or was
 * registered. In one recorded answer of Crossref, publisher and Retraction Watch differ by 35 days; print follows
 * online by a year at most in the journals that NLM describes.
 */
const SAME_NOTICE_DAYS = 366;

const MS_A_DAY = 86_400_000;

/**
 * Same kind, and the same notice: by its address, or by its date as far as both print it. A retraction without a
 * date is the dated one; corrections without a date may be several. Two notices of one kind that the same service
 * names are two, however near their days.
 */
function isSame(a: Notice, b: Notice): boolean {
  if (a.kind !== b.kind) return false;
  if (a.url !== undefined && a.url === b.url) return true;
  const isOnce = ONCE.has(a.kind);
  if (a.date === undefined || b.date === undefined) return isOnce;
  if (a.date.startsWith(b.date) || b.date.startsWith(a.date)) return true;
  if (isOnce && saySameDay(a, b)) return true;
  if (namesAnother(a.url, b.url)) return false;
  const apart = Math.abs(Date.parse(a.date) - Date.parse(b.date)) / MS_A_DAY;
  return isOnce && apart <= SAME_NOTICE_DAYS && !haveSameSayer(a.saidBy, b.saidBy);
}

/** Two DOIs are two notices. */
function namesAnother(a: string | undefined, b: string | undefined): boolean {
  const isDoi = (url: string | undefined) => url?.startsWith('https://doi.org/') === true;
  return isDoi(a) && isDoi(b);
}

function isUndated({ date }: Notice): boolean {
  return date === undefined;
}

/** A service that has been heard already says the same again. */
function saySameDay(a: Notice, b: Notice): boolean {
  return a.saidBy.some(one =>
    b.saidBy.some(other => one.by === other.by && (one.dated ?? a.date) === (other.dated ?? b.date)),
  );
}

function haveSameSayer(a: readonly NoticeSaid[], b: readonly NoticeSaid[]): boolean {
  return a.some(({ by }) => b.some(other => other.by === by));
}

/** The first heard stands; the other adds what it lacks, and a date that says the same more exactly. */
function join(known: Notice, other: Notice): Notice {
  const isMoreExact = known.date !== undefined && other.date?.startsWith(known.date);
  const reasoned = [known, other].find(({ reason }) => reason !== undefined);
  const { reason: _, reasonBy: __, ...rest } = { ...other, ...known };
  return {
    ...rest,
    ...(isMoreExact && other.date !== undefined && { date: other.date }),
    ...(reasoned?.reason !== undefined && {
      reason: reasoned.reason,
      reasonBy: reasoned.reasonBy ?? reasoned.saidBy[0]?.by ?? '',
    }),
    saidBy: union(
      known.saidBy,
      other.saidBy.map(said => withDay(said, known, other)),
    ),
  };
}

/** A service that gives another day keeps it. */
function withDay(said: NoticeSaid, { date }: Notice, { date: other }: Notice): NoticeSaid {
  const agrees = !date || !other || date.startsWith(other) || other.startsWith(date);
  return agrees || said.dated !== undefined ? said : { ...said, dated: other };
}

function union(a: readonly NoticeSaid[], b: readonly NoticeSaid[]): NoticeSaid[] {
  return [
    ...a,
    ...b.filter(said => !a.some(known => known.by === said.by && known.through === said.through)),
  ];
}
