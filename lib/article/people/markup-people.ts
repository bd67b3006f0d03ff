import type { Lexicon } from '../lexicon/index.ts';
import type { MarkupPerson } from '../metadata/model.ts';
import { bare } from './name-tables.ts';
import { readPeopleList } from './people-list.ts';

/** Somebody named by markup, the name taken apart. */
export interface NamedInMarkup extends MarkupPerson {
  /** A person's first and last name; else an organisation, an account or a first name. */
  isFullName: boolean;
}

const LONGEST_NAME = 80;
/** A site that signs with its own address: "Example.com". */
const SITE_NAME = /^[\p{L}\p{N}-]+\.(?:com|org|net|info|de|fr|es|it|nl|br|uk)$/u;
/** An account that signs with its handle; in JSON-LD, beside its profile, it is no template's leftover. */
const ACCOUNT = /^[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+$/u;
/** Addresses, mail, handles, templates and account names are no names. */
const NO_NAME = /^https?:|^www\.|@|[{}<>\\/_=]|^\d+$|\.(?:com|org|net|de)\b/i;

/** Splits "By Ana Lima, MD and Jo Marsh" into people; drops what is no name (addresses, "admin"). */
export function peopleOfMarkup(lexicon: Lexicon, person: MarkupPerson): NamedInMarkup[] {
  const text = person.name
    .replace(/\s+/g, ' ')
    .replace(/^(?:by|von|par|por|di|door)\s*:?\s+/i, '')
    .trim();
  if (
    SITE_NAME.test(text) ||
    (person.isOrganisation && text !== '' && text.length <= LONGEST_NAME && !NO_NAME.test(text))
  )
    return [{ ...person, name: text, isOrganisation: true, isFullName: false }];
  const isAccount = ACCOUNT.test(text) && person.source.from === 'JSON-LD' && person.profileUrl !== undefined;
  if (isAccount) return [{ ...person, name: text, isFullName: false }];
  if (text === '' || text.length > LONGEST_NAME * 4 || NO_NAME.test(text)) return [];
  const reversed = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’ -]+)$/u.exec(text);
  const list = readPeopleList(lexicon, text);
  if (list.length > 0 && !(reversed && list[0]?.credentials.length === 0 && list.length === 1)) {
    return list.map(item => ({
      ...person,
      name: item.name,
      credentials: item.credentials.length > 0 ? item.credentials : person.credentials,
      isOrganisation: item.isOrganisation || person.isOrganisation,
      isFullName: !item.isOrganisation && !person.isOrganisation,
    }));
  }
  if (reversed) return [{ ...person, name: `${reversed[2]} ${reversed[1]}`, isFullName: true }];
  if (text.length > LONGEST_NAME) return [];
  const words = text.split(' ').map(bare);
  if (words.some(word => lexicon.names().nobody.has(word))) return [];
  // A node that is typed as somebody may be called "The Hillside Post"; a bare string with such words is a sentence.
  const isStated = person.source.from === 'JSON-LD' && words.some(word => !lexicon.names().noName.has(word));
  if (!isStated && words.some(word => lexicon.names().noName.has(word))) return [];
  if (words.every(word => word.length < 2)) return [];
  return [
    {
      ...person,
      name: text,
      isOrganisation: person.isOrganisation || words.some(word => lexicon.names().organisation.has(word)),
      isFullName: false,
    },
  ];
}
