import type { NamedPart } from '../../lib/appraisal/model.ts';
import { NoticeBlock } from './NoticeBlock.tsx';
import { keyOf, Said } from './Said.tsx';

/** The works that one entry names, each under its number with its own notices. */
export function NamedParts({ parts }: { parts: readonly NamedPart[] }) {
  return (
    <ul class="eo-named">
      {parts.map(({ heading, notices, lines, links }) => (
        <li key={keyOf(heading)}>
          <strong class="eo-named-number">
            <Said line={heading} />
          </strong>
          {notices.map(notice => (
            <NoticeBlock key={keyOf(notice.heading)} notice={notice} />
          ))}
          {lines.map(said => (
            <p key={keyOf(said)}>
              <Said line={said} />
            </p>
          ))}
          {links.map(link => (
            <p key={link.url}>
              <a class="eo-link" href={link.url} target="_blank" rel="noreferrer noopener">
                <Said line={link.label} />
              </a>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
