import { valuesOf } from './rules.ts';

const HOST_ENDS = [...valuesOf('host-end')];
const HOST_WORDS = valuesOf('host-word');
const PATH_WORDS = valuesOf('path-word');

/** The last two labels name the owner ("patient.info"), what stands before them a part of the house. */
const OWNER_LABELS = 2;

/** IPv4 as `URL` writes it, whatever form it was given in (WHATWG URL, "host serializer"). */
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;

/** The table's rows of kind "form". */
const FORMS: readonly ((address: URL) => boolean)[] = [
  function oneLabel({ hostname }) {
    return !hostname.includes('.') && !hostname.startsWith('[');
  },
  function ipNumber({ hostname }) {
    return IPV4.test(hostname) || hostname.startsWith('[');
  },
  function userName({ username, password }) {
    return username !== '' || password !== '';
  },
];

/**
 * Whether an address is of the reader's own network or of a part of a site where readers sign in.
 * @param address any text; what is no address is taken for private
 */
export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const url = new URL(address);
  if (FORMS.some(tells => tells(url))) return true;
  const host = url.hostname.replace(/\.$/, '');
  if (HOST_ENDS.some(end => host === end || host.endsWith(`.${end}`))) return true;
  const parts = host.split('.').slice(0, -OWNER_LABELS);
  const path = url.pathname.toLowerCase().split('/');
  return parts.some(part => HOST_WORDS.has(part)) || path.some(part => PATH_WORDS.has(part));
}
