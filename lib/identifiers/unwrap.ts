import wrappersTable from '../../data/identifier-wrappers.tsv?raw';
import { readRows } from '../tables/rows.ts';
import { isUnder, readAddress } from './address.ts';

interface Wrapper {
  hosts: string[];
  path: RegExp | undefined;
  parameters: string[];
}

const wrappers: Wrapper[] = readRows(wrappersTable).map(([, host = '', path = '', parameters = '']) => ({
  hosts: host === '*' ? [] : host.split(' '),
  path: path === '*' ? undefined : new RegExp(path, 'i'),
  parameters: parameters.split(' '),
}));

/** Archives of redirects of archives exist; deeper nesting than this is no reader's link. */
const MAX_LAYERS = 4;

/** A library proxy's host: the publisher's own host, or that with dashes for dots, before a label with "proxy" or OCLC's. */
const PROXY_HOST =
  /^([a-z0-9.-]+?)\.(?:[a-z0-9-]*(?:ezproxy|ezp|proxy)[a-z0-9-]*\.|[a-z0-9-]+\.idm\.oclc\.org$)/;

/** Google Translate serves a page under its host with dots as single and dashes as double dashes. */
const TRANSLATED_HOST = /^([a-z0-9-]+)\.translate\.goog$/;

/** The address behind redirects, archives, AMP caches and library proxies; the same text where there is none. */
export function unwrap(url: string): string {
  let current = url;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const inner = unwrapOnce(current);
    if (inner === undefined) break;
    current = inner;
  }
  return current;
}

function unwrapOnce(url: string): string | undefined {
  const address = readAddress(url);
  if (!address) return undefined;
  const { host, path, target, parameters, encoded } = address;
  const dashed = TRANSLATED_HOST.exec(host)?.[1];
  if (dashed) return `https://${undash(dashed)}${encoded}`;
  for (const wrapper of wrappers) {
    if (wrapper.hosts.length > 0 && !wrapper.hosts.some(name => isUnder(host, name))) continue;
    const match = wrapper.path?.exec(target);
    if (wrapper.path && !match && !wrapper.path.test(path)) continue;
    if (wrapper.parameters.includes('path')) {
      const inner = match?.[1];
      if (inner && readAddress(inner)) return inner;
      continue;
    }
    for (const name of wrapper.parameters) {
      const inner = parameters.get(name);
      if (inner && /^https?:\/\//i.test(inner)) return inner;
    }
  }
  const behindProxy = PROXY_HOST.exec(host)?.[1];
  if (!behindProxy || /^(?:login|www|ezproxy|proxy)$/.test(behindProxy)) return undefined;
  return `https://${behindProxy.includes('.') ? behindProxy : undash(behindProxy)}${encoded}`;
}

const undash = (host: string): string => host.replace(/-{1,2}/g, dashes => (dashes.length === 2 ? '-' : '.'));
