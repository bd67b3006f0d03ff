import { afterEach, expect, it } from 'vitest';
import { boxFaults } from './boxes.ts';
import { borderFaults, focusFaults, textContrastFaults } from './contrast.ts';
import type { MeasuredStage } from './shown.ts';

let host: HTMLElement | undefined;

/** A stage 400 px wide with a surface of 300 px in it, black on white. */
function stageWith(markup: string): MeasuredStage {
  const element = document.createElement('div');
  host = element;
  element.id = 'bad';
  element.dataset.on = 'page';
  const root = element.attachShadow({ mode: 'open' });
  const file = new DOMParser().parseFromString(
    `<style>
      :host { display: block; width: 400px; background: rgb(255, 255, 255); color: rgb(0, 0, 0); }
      .eo-root { width: 300px; font: 14px/20px sans-serif; }
      button { all: unset; display: block; width: 100px; height: 32px; border: 1px solid rgb(0, 0, 0); }
      button:focus { outline: 2px solid rgb(0, 0, 0); }
      p { margin: 0; }
    </style><div class="eo-root">${markup}</div>`,
    'text/html',
  );
  root.append(...file.head.childNodes, ...file.body.childNodes);
  document.body.append(element);
  return { element, root };
}

afterEach(() => host?.remove());

const faults = (stage: MeasuredStage) => [
  ...boxFaults(stage),
  ...textContrastFaults(stage),
  ...borderFaults(stage),
  ...focusFaults(stage),
];

const WIDE = '<span style="display: inline-block; width: 350px">word</span>';

it.each([
  ['a word that is too long', '<p style="width: 30px">Arzneimittelbehörde</p>', /sticks out/],
  [
    'words cut off at the side',
    `<p style="overflow: hidden; width: 60px; white-space: nowrap">three or four words</p>`,
    /is cut off by/,
  ],
  ['words cut off below', '<p style="overflow: hidden; height: 12px">word</p>', /is cut off below/],
  [
    'words below a surface',
    '<div style="overflow: clip; height: 30px"><p>one<br>two</p></div>',
    /is cut off below/,
  ],
  ['something wider than its surface', `<p>${WIDE}</p>`, /lies outside/],
  ['something that scrolls sideways', `<div style="overflow: auto"><p>${WIDE}</p></div>`, /wider inside/],
  ['a surface wider than the window', '<div style="width: 500px; height: 9px"></div>', /lies outside/],
  ['siblings over each other', '<p>one</p><p style="margin-top: -12px">two</p>', /lie over each other/],
  ['a small control', '<button style="height: 18px; border: 0">x</button>', /px small/],
  ['a small link of its own', '<p><a href="#a">more</a></p>', /px small/],
  ['faint words', '<p style="color: rgb(130, 130, 130)">word</p>', /words of .*4\.5/],
  ['a faint sentence', '<p style="color: rgb(100, 100, 100)">This is there to be read.</p>', /words of .* 7/],
  [
    'faint words on a tint',
    '<div style="background: rgba(0, 0, 0, 0.7)"><p>word</p></div>',
    /words of .*4\.5/,
  ],
  ['a faint border', '<button style="border-color: rgb(200, 200, 200)">x</button>', /border of .* 3/],
  ['no ring', '<button style="outline: none">x</button>', /shows no ring/],
  ['a faint ring', '<button style="outline-color: rgb(200, 200, 200)">x</button>', /ring of .* 3/],
])('%s is found', (_, markup, expected) => {
  expect(faults(stageWith(markup)).join('\n')).toMatch(expected);
});

it.each([
  [
    'an ellipsis',
    '<p style="overflow: hidden; width: 60px; white-space: nowrap; text-overflow: ellipsis">three or four words</p>',
  ],
  ['what is scrolled to', '<div style="overflow-y: auto; height: 30px"><p>one<br>two<br>three</p></div>'],
  [
    'a link in a sentence',
    '<p>Read <a href="#a" style="color: rgb(0, 0, 90); outline-color: rgb(0, 0, 90)">more</a> of it.</p>',
  ],
  [
    'words for screen readers alone',
    '<p class="eo-visually-hidden" style="width: 1px; overflow: hidden">word</p>',
  ],
  ['what is not there', '<p hidden>word</p>'],
])('%s is none', (_, markup) => {
  expect([...boxFaults(stageWith(markup))]).toEqual([]);
});
