import librariesTable from '../../data/identifier-libraries.tsv?raw';
import wrappersTable from '../../data/identifier-wrappers.tsv?raw';
import { lazily } from '../tables/lazily.ts';
import { readRows } from '../tables/rows.ts';
import type { Address } from './address.ts';
import { readAddress } from './address.ts';
import { indexByHost } from './host-index.ts';

/** A row for whatever host has a library's proxy. */
const ANY_HOST = '*';

interface Wrapper {
  hosts: string;
  path: RegExp | undefined;
  /** Query parameters that hold the inner address; none where the path's first group holds it. */
  parameters: string[];
}

const wrappers = lazily(() =>
  indexByHost(
    readRows(wrappersTable).map(
      ([, hosts = '', path = '', parameters = '']): Wrapper => ({
        hosts,
        path: path === '*' ? undefined : new RegExp(path, 'i'),
        parameters: parameters === 'path' ? [] : parameters.split(' '),
      }),
    ),
    ({ hosts }) => hosts,
  ),
);

/** How the hosts of libraries' proxies are named. */
const libraries = lazily(
  () =>
    new RegExp(
      readRows(librariesTable)
        .map(([, host = '']) => host)
        .join('|'),
    ),
);

/** Archives of redirects of archives exist; deeper nesting than this is no reader's link. */
const MAX_LAYERS = 4;

/**
 * A library proxy's host: the publisher's own host, or that with dashes for dots, before a label with "proxy",
 * OpenAthens' or OCLC's (OCLC, "EZproxy: proxy by hostname").
 */
const PROXY_HOST =
  /^([a-z0-9.-]+?)\.(?:[a-z0-9]+\.proxy\.openathens\.net$|[a-z0-9-]*(?:ezproxy|ezp|proxy)[a-z0-9-]*\.|[a-z0-9-]+\.idm\.oclc\.org$)/;

/** Innovative's WAM proxy puts "0-" before the publisher's host and the library's behind it ("Web Access Management"). */
const WAM_HOST = /^\d-((?:[a-z0-9]+[.-]){1,6}?(?:com|org|net|gov|edu))\.[a-z0-9-]+\./;

/** Google Translate serves a page under its host with dots as single and dashes as double dashes. */
const TRANSLATED_HOST = /^([a-z0-9-]+)\.translate\.goog$/;

/**
 * What is looked through. Proxies have no list of names, so that any host could pass for one: they are opened where
 * nothing rests on who owns the host ("any proxy"), or where it is named as a library's ("library proxies").
 */
export type Through = 'any proxy' | 'library proxies' | 'named hosts only';

/**
 * The address behind redirects, archives and AMP caches, taken apart; the address itself where there is
 * none, undefined for anything but http(s).
 */
export function unwrap(url: string, through: Through): Address | undefined {
  let address = readAddress(url);
  for (let layer = 0; layer < MAX_LAYERS && address; layer++) {
    const mayBeProxy =
      through === 'any proxy' || (through === 'library proxies' && libraries().test(address.host));
    const inner = innerUrl(address, mayBeProxy) ?? (mayBeProxy ? proxiedUrl(address) : undefined);
    const next = inner === undefined ? undefined : readAddress(inner);
    if (!next) break;
    address = next;
  }
  return address;
}

function innerUrl({ host, target, encoded, search }: Address, mayBeProxy: boolean): string | undefined {
  const dashed = host.endsWith('.translate.goog') ? TRANSLATED_HOST.exec(host)?.[1] : undefined;
  if (dashed !== undefined) return `https://${undash(dashed)}${encoded}`;
  for (const wrapper of wrappers()(host)) {
    if (wrapper.hosts === ANY_HOST && !mayBeProxy) continue;
    const match = wrapper.path?.exec(target);
    if (wrapper.path && !match) continue;
    if (wrapper.parameters.length === 0) return match?.[1];
    const parameters = new URLSearchParams(search);
    for (const name of wrapper.parameters) {
      const inner = parameters.get(name);
      if (inner && /^https?:\/\//i.test(inner)) return inner;
    }
  }
  return undefined;
}

function proxiedUrl({ host, encoded }: Address): string | undefined {
  const behind = (PROXY_HOST.exec(host) ?? WAM_HOST.exec(host))?.[1];
  if (behind === undefined || /^(?:login|www|ezproxy|proxy)$/.test(behind)) return undefined;
  return `https://${behind.includes('.') ? behind : undash(behind)}${encoded}`;
}

const undash = (host: string): string => host.replace(/-{1,2}/g, dashes => (dashes.length === 2 ? '-' : '.'));
