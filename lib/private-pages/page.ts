import { isPrivateAddress } from './address.ts';
import { valuesOf } from './rules.ts';

const SIGN_OUT = valuesOf('sign-out');

const CONTROLS = 'a[href], button, summary, [role="button"], [role="menuitem"], input[type="submit" i]';

/**
 * Whether a page may be meant for one reader alone, by its address or by what is on it now. A closed menu counts:
 * the way to sign out is mostly inside one. What frames and shadow roots hold is not looked at.
 */
export function isPrivatePage(document: Document, address: string): boolean {
  return isPrivateAddress(address) || hasPasswordField(document) || offersToSignOut(document);
}

/** One that the reader can see: many public pages carry a closed sign-in form along. */
function hasPasswordField(document: Document): boolean {
  const fields = document.querySelectorAll('input[type="password" i]');
  return [...fields].some(field =>
    field.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
}

function offersToSignOut(document: Document): boolean {
  return [...document.querySelectorAll(CONTROLS)].some(control => {
    const words = control.getAttribute('value') ?? control.textContent ?? '';
    return SIGN_OUT.has(words.replace(/\s+/g, ' ').trim().toLowerCase());
  });
}
