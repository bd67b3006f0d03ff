import { Fragment, h, render } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';

/**
 * The badge's Preact, which the scripts that are loaded after it draw with: `scripts/vite/one-preact.ts` puts this
 * in the place of their own. A second copy would weigh on each of them, and its clock of events is another, so that a
 * handler above one of the other copy's could be passed over.
 */
export const onePreact = {
  Fragment,
  h,
  render,
  jsx,
  jsxs,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
};

declare global {
  var evidenceOverlayPreact: typeof onePreact | undefined;
}
