import type { Role } from '../model.ts';
import type { LabelRole } from './byline-table.ts';
import { BODY_WORDS, bare } from './name-tables.ts';

/** The roles that a label gives to a name; none where a group gave a text out, or approved it without being a board. */
export function rolesFor(roles: readonly LabelRole[], isOrganisation: boolean, name: string): Role[] {
  const given = roles.flatMap<Role>(role => {
    if (role === 'issuer') return isOrganisation ? [] : ['author'];
    if (role === 'approver') return isOrganisation && !isBody(name) ? [] : ['reviewer'];
    return [role];
  });
  return [...new Set(given)];
}

/** "Hillside Medical Advisory Board". */
function isBody(name: string): boolean {
  return name.split(/\s+/).some(word => BODY_WORDS.has(bare(word)));
}
