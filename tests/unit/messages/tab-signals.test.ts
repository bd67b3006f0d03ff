import { expect, it } from 'vitest';
import { TabSignals } from '../../../lib/messages/tab-signals.ts';

it('calls off what a closed tab asked for, and nothing else', () => {
  const tabs = new TabSignals();
  const first = tabs.of(1);
  const other = tabs.of(2);
  expect(tabs.of(1)).toBe(first);
  tabs.closed(1);
  expect([first.aborted, other.aborted]).toEqual([true, false]);
  expect(tabs.of(1).aborted).toBe(false);
});

it('calls off everything, and takes new questions', () => {
  const tabs = new TabSignals();
  const before = [tabs.of(1), tabs.of(2)];
  tabs.callOff();
  expect(before.every(({ aborted }) => aborted)).toBe(true);
  expect(tabs.of(2).aborted).toBe(false);
});
