import { useEffect, useState } from 'preact/hooks';
import type { Followed, FollowedActions } from '../../lib/side-panel/index.ts';
import type { SidePanelHost } from './host.ts';

/** What is known of the tab in front, and what can be done there once it is followed. */
export function useFollowed(follow: SidePanelHost['follow']): {
  followed: Followed;
  actions: FollowedActions | undefined;
} {
  const [followed, setFollowed] = useState<Followed>({ is: 'asking' });
  const [actions, setActions] = useState<FollowedActions>();
  useEffect(() => {
    const stop = new AbortController();
    setActions(follow(setFollowed, stop.signal));
    return () => stop.abort();
  }, [follow]);
  return { followed, actions };
}
