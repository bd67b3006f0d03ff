import { runIndexAt } from '../page-block.ts';
import type { Line } from '../text/lines.ts';
import { withoutMail } from '../text/needed-texts.ts';
import type { Credit } from './byline-model.ts';
import { leadingCredentials } from './people-list.ts';

const GLUE = /^[\p{Ll}.)]\p{Lu}$/u;

/**
 * Where, in a line from `from` on, two elements meet without a space ("<a>Ana Lima</a><span>Editor</span>"): the style
 * sheet keeps them apart, the text doesn't. The line's length where there is no such place.
 */
function glueAfter(line: Line, from: number): number {
  const { runs } = line.block;
  for (let index = runIndexAt(line.block, line.offset + from); index < runs.length; index++) {
    const at = (runs[index]?.start ?? 0) - line.offset;
    if (at >= line.text.length) break;
    if (at > from && GLUE.test(line.text.slice(at - 1, at + 1))) return at;
  }
  return line.text.length;
}

/** A line up to the first such place: boxes put the name first. */
export function upToGlue(line: Line): string {
  return withoutMail(line).slice(0, glueAfter(line, 0));
}

/** A credit without what a layout glued to its name; credentials that are glued to it are its own. */
export function withoutGlue(credit: Credit, line: Line): Credit {
  const end = glueAfter(line, credit.start);
  const name = line.text.slice(credit.start, end).trim();
  // "<b>Ana</b><b>Lima</b>": one word is no name to end at. A name that spans several lines is left as it is.
  if (end >= credit.end || !name.includes(' ') || !credit.name.startsWith(name)) return credit;
  return { ...credit, name, end, credentials: leadingCredentials(line.text.slice(end)) };
}

/** A credit without the site's own name, which some print after their writers: "Ana Lima Hillside Post". */
export function withoutSite(credit: Credit, siteName: string | undefined): Credit {
  const at = siteName === undefined || siteName === '' ? -1 : credit.name.indexOf(` ${siteName}`);
  const name = credit.name.slice(0, Math.max(at, 0));
  // One word before it may be the site's: "Team Hillside".
  return name.includes(' ') ? { ...credit, name, end: credit.start + name.length } : credit;
}
