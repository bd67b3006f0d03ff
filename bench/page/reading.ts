import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import { readArticle } from '../../lib/article/index.ts';
import { inTurn, type Task } from './in-turn.ts';
import { NUMBERS, walkAndMatch } from './walk.ts';

/** The tasks by which `lib/article` is measured. */
function tasks(): Record<string, Task> {
  let copy = document;
  let marks: Mark | undefined;
  return {
    read: { run: () => readArticle(document, location.href) },
    walk: { run: () => walkAndMatch(document) },
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
