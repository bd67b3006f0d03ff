import { useState } from 'preact/hooks';
import { line, say } from '../../lib/wording/index.ts';
import { CopyIcon } from '../icons/index.ts';

interface Props {
  /** Made when it is pressed; undefined where there is nothing to copy. */
  make: () => string | undefined;
  copy: (text: string) => Promise<boolean>;
}

/** Copies one entry as a line of a reference list, and says what came of it beside the button. */
export function CopyCitation({ make, copy }: Props) {
  const [done, setDone] = useState<boolean>();
  const onClick = () => {
    const citation = make();
    if (citation !== undefined) void copy(citation).then(setDone);
  };
  return (
    <>
      <button type="button" class="eo-show eo-show-edge" onClick={onClick}>
        <CopyIcon />
        {say(line('button.copy'))}
      </button>
      <span role="status">
        {done !== undefined && say(line(done ? 'label.copied' : 'label.copy-failed'))}
      </span>
    </>
  );
}
