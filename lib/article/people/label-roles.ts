import type { Lexicon } from '../lexicon/index.ts';
import type { Role } from '../model.ts';
import type { LabelRole } from './byline-table.ts';
import { bare } from './name-tables.ts';

/** The roles that a label gives to a name; none where a group gave a text out, or approved it without being a board. */
export function rolesFor(
  lexicon: Lexicon,
  roles: readonly LabelRole[],
  isOrganisation: boolean,
  name: string,
): Role[] {
  const given = roles.flatMap<Role>(role => {
    if (role === 'issuer') return isOrganisation ? [] : ['author'];
    if (role === 'approver') return isOrganisation && !isBody(lexicon, name) ? [] : ['reviewer'];
    return [role];
  });
  return [...new Set(given)];
}

/** "Hillside Medical Advisory Board". */
function isBody(lexicon: Lexicon, name: string): boolean {
  return name.split(/\s+/).some(word => lexicon.names().body.has(bare(word)));
}
