import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import { OBSERVED_CHANGES, type PageChange, readAgainSteps, readArticle } from '../../lib/article/index.ts';
import { inTurn, type Task } from './in-turn.ts';
import { leastReader, paragraphsOf, passOverLetters } from './least-reader.ts';
import { NUMBERS, walkAndMatch } from './walk.ts';

/** The tasks by which `lib/article` is measured. */
function tasks(): Record<string, Task> {
  let copy = document;
  let marks: Mark | undefined;
  let paragraphs: ReturnType<typeof paragraphsOf> | undefined;
  return {
    again: againTask(),
    read: { run: () => readArticle(document, location.href) },
    walk: { run: () => walkAndMatch(document) },
    least: { run: () => leastReader(document) },
    letters: {
      before: () => {
        paragraphs ??= paragraphsOf(document);
      },
      run: () => passOverLetters(paragraphs ?? []),
    },
    readability: {
      before: () => {
        const clone = document.cloneNode(true);
        if (clone instanceof Document) copy = clone;
      },
      run: () => new Readability(copy).parse(),
    },
    mark: {
      before: () => {
        marks = new Mark(document.body);
      },
      run: () => marks?.markRegExp(NUMBERS),
      after: () => marks?.unmark(),
    },
  };
}

/** A paragraph is added in the middle of the article; what is timed is the reading after that. */
function againTask(): Task {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, OBSERVED_CHANGES);
  const paragraphs = document.querySelectorAll('article > p');
  const middle = paragraphs[paragraphs.length >> 1];
  const added = document.createElement('p');
  added.textContent =
    'Tea may ease pain in patients who sleep badly, as one small study of adults with headaches found (3, 4). ' +
    'Whether it does so in the long run has not been looked at.';
  let reading = readArticle(document, location.href);
  const again = (changes: readonly PageChange[]) => {
    const steps = readAgainSteps(reading, changes, location.href);
    for (let step = steps.next(); ; step = steps.next()) {
      if (!step.done) continue;
      reading = step.value;
      return;
    }
  };
  let changes: MutationRecord[] = [];
  return {
    before: () => {
      middle?.after(added);
      changes = observer.takeRecords();
    },
    run: () => again(changes),
    after: () => {
      added.remove();
      again(observer.takeRecords());
    },
  };
}

/** Times the tasks of these names in turn, in milliseconds. */
function time(names: readonly string[], repetitions: number): Promise<Record<string, number[]>> {
  const all = tasks();
  return inTurn(
    Object.fromEntries(names.flatMap(name => (all[name] ? [[name, all[name]]] : []))),
    repetitions,
  );
}

/** What was read, so that a run on an empty page can't pass for a fast one. */
function counts() {
  const { article } = readArticle(document, location.href);
  const { citations, references, claims, authors, reviewers, allDates, health } = article;
  return {
    citations: citations.length,
    references: references.length,
    claims: claims.length,
    people: authors.length + reviewers.length,
    dates: allDates.length,
    isHealth: health.isHealth,
  };
}

Object.assign(globalThis, { time, counts });
