import { attributeOf, closest, isElement, nameOf, parentOf, selectAll } from '../dom-access.ts';
import { heightOf } from './boxes.ts';
import { type Look, pathUp } from './look.ts';

/**
 * What opens an element that is not displayed: the summary of closed details, a control that says in its markup what it
 * opens, or, where searching the page opens it, what is around it.
 */
export function controlOf(look: Look, element: Element): Element | undefined {
  for (const each of pathUp(element)) {
    if (nameOf(each) === 'details' && attributeOf(each, 'open') === null) {
      return selectAll(each, ':scope > summary')[0] ?? each;
    }
    if (attributeOf(each, 'hidden') === 'until-found') {
      let around: Node | null = parentOf(each);
      while (around !== null && isElement(around) && heightOf(look.boxOf(around)) === 0)
        around = parentOf(around);
      return around !== null && isElement(around) ? around : undefined;
    }
    const id = attributeOf(each, 'id');
    if (id === null || id === '') continue;
    const name = CSS.escape(id);
    const [control] = selectAll(
      look.view.document,
      `[aria-controls~="${name}"], [popovertarget="${name}"], [commandfor="${name}"]`,
    );
    if (control !== undefined && closest(control, `#${name}`) === null) return control;
  }
  return undefined;
}
