import { options } from 'preact';

const files = import.meta.glob<Record<string, unknown>>('../../../components/**/*.tsx', { eager: true });

/** Files that draw what others hold: they have no component of their own. */
const WITHOUT_COMPONENT = /\/(?:render-\w+|icons\/icon)\.tsx$/;

/**
 * Notes each component that is drawn from now on.
 * @returns the files none of whose components was drawn so far
 */
export function watchComponents(): () => string[] {
  const drawn = new Set<unknown>();
  const before = options.vnode;
  options.vnode = node => {
    drawn.add(node.type);
    before?.(node);
  };
  return () => {
    if (before) options.vnode = before;
    else delete options.vnode;
    return Object.entries(files)
      .filter(([path]) => !WITHOUT_COMPONENT.test(path))
      .filter(([, exported]) => !Object.values(exported).some(each => drawn.has(each)))
      .map(([path]) => path.replace('../../../', ''));
  };
}
