import { isIP } from 'node:net';
import { FamaiError } from '../errors/famai-error.js';
import { addressFault } from './address-guard.js';

const MAX_LENGTH = 2000;

/**
 * The address of a receiver as it is kept. Names are looked up at each delivery and not here.
 *
 * @throws FamaiError VALUE_REFUSED
 */
export function readReceiverUrl(given: string, allowPrivate: boolean): string {
  const url = URL.canParse(given) && given.length <= MAX_LENGTH ? new URL(given) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new FamaiError('VALUE_REFUSED', 'A receiver is an http or https URL', {
      mend: 'Give the whole URL: https://dashboard.example/hooks/famai.',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new FamaiError('VALUE_REFUSED', 'The URL has a user or password in it', {
      mend: 'Leave them out: the receiver knows by the signature who sends.',
    });
  }
  url.hash = '';
  const fault = hostFault(url, allowPrivate);
  if (fault === null) return url.href;
  throw new FamaiError('VALUE_REFUSED', `${url.hostname} ${fault}`, {
    mend: 'Give an address on the internet, or say --allow-private for a receiver of your own.',
  });
}

/** The host of a URL as an address is looked up: without the brackets of IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/u, '$1');
}

/** A URL for people: a query may hold a token of the receiver and is left out. */
export function shownUrl(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return origin + pathname + (search === '' ? '' : '?…');
}

function hostFault(url: URL, allowPrivate: boolean): string | null {
  const host = hostOf(url);
  if (isIP(host) !== 0) return addressFault(host, allowPrivate);
  const isLocal = /(?:^|\.)localhost\.?$/u.test(host);
  return isLocal && !allowPrivate ? 'is a loopback address' : null;
}
