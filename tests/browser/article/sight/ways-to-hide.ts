import type { Sight } from '../../../../lib/article/sight/index.ts';

/** A byline as some page might print it, and who can see the name in it. `NAME` stands for the name. */
export interface Printed {
  what: string;
  html: string;
  sight: Sight['is'];
  by?: Extract<Sight, { is: 'hidden' }>['by'];
}

const hidden = (by: Printed['by'] & string, rows: readonly (readonly [string, string])[]): Printed[] =>
  rows.map(([what, html]) => ({ what, html, sight: 'hidden', by }));
const styled = (style: string, inside = 'NAME') => `<p style="${style}">${inside}</p>`;

const PIXEL = 'position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap';
const COVER = 'position:absolute;inset:0;background:#fff';

/** What pages do so that nobody sees a name. */
export const HIDDEN: readonly Printed[] = [
  ...hidden('not-displayed', [
    ['a collapsed row', '<table><tbody style="visibility:collapse"><tr><td>NAME</td></tr></tbody></table>'],
    ['display: none', styled('display:none')],
    ['display: none further out', `<div style="display:none"><section>${styled('')}</section></div>`],
    ['the attribute hidden', '<p hidden>NAME</p>'],
    ['visibility: hidden', styled('visibility:hidden')],
    ['visibility: collapse', styled('visibility:collapse')],
    ['content-visibility: hidden', `<div style="content-visibility:hidden">${styled('')}</div>`],
    [
      'for print alone',
      '<style>.for-print{display:none}@media print{.for-print{display:block}}</style><p class="for-print">NAME</p>',
    ],
    [
      'closed details that are hidden themselves',
      '<div style="display:none"><details><summary>More</summary><p>NAME</p></details></div>',
    ],
    ['a closed dialog that nothing opens', '<dialog>NAME</dialog>'],
  ]),
  ...hidden('see-through', [
    ['a mask of nothing', styled('mask-image:linear-gradient(transparent,transparent)')],
    [
      'an animation that stands still',
      '<style>@keyframes late{from{opacity:0}}</style><p style="animation:late 9s paused">NAME</p>',
    ],
    ['opacity 0', styled('opacity:0')],
    ['opacity 0 of an ancestor', `<div style="opacity:0"><div>${styled('opacity:1')}</div></div>`],
    ['opacity next to 0', styled('opacity:0.02')],
    ['opacities that multiply', `<div style="opacity:.2">${styled('opacity:.2')}</div>`],
    ['a filter that fades', styled('filter:opacity(0)')],
    ['a transparent colour', styled('color:transparent')],
    ['a colour with no alpha', styled('color:rgb(0 0 0 / 0)')],
    ['-webkit-text-fill-color', styled('-webkit-text-fill-color:transparent')],
  ]),
  ...hidden('same-colour', [
    ['the system’s colour of the canvas', styled('color:Canvas')],
    [
      'a custom property',
      `<div style="--ground:#fff">${styled('color:var(--ground);background:var(--ground)')}</div>`,
    ],
    ['mixed colours', styled('color:color-mix(in oklab, white 99%, black)')],
    [
      'letters filled with white',
      styled('background:linear-gradient(#fff,#fff);background-clip:text;color:transparent'),
    ],
    ['outlined in white', styled('color:#fff;-webkit-text-stroke:1px #fff')],
    ['in open details', '<details open><summary>More</summary><p style="color:#fff">NAME</p></details>'],
    ['white on white', styled('color:#fff')],
    ['white on the page', `<div style="background:none">${styled('color:white')}</div>`],
    ['nearly white on white', styled('color:#f7f7f7;background:#fff')],
    ['near-same in another notation', styled('color:oklch(0.99 0.002 90);background:white')],
    ['lab on lab', styled('color:lab(30 2 2);background:lab(31 2 2)')],
    ['black on black', styled('color:#111;background:#000')],
    ['blue on blue', styled('color:#1a4f8b;background:#1b5190')],
    ['the ground of an ancestor', `<div style="background:#224">${styled('color:#225')}</div>`],
    [
      'a box that ends before the words',
      `<div style="background:#000;height:0">${styled('color:#fff')}</div>`,
    ],
    ['faint ink that nearly is the ground', styled('color:rgba(0,0,0,.12);background:#222')],
    ['a white shadow', styled('color:#fff;text-shadow:0 0 2px #fff')],
    [
      'white over a white box',
      `<div style="position:relative"><div style="${COVER}"></div>${styled('color:#fff;position:relative')}</div>`,
    ],
    ['a transparent layer over the ground', styled('color:#fff;background:rgba(255,255,255,.5)')],
  ]),
  ...hidden('too-small', [
    ['zoom', styled('zoom:.01')],
    ['a flat matrix', styled('transform:matrix(1,0,0,0,0,0)')],
    ['far behind', '<div style="perspective:1px"><p style="transform:translateZ(-9999px)">NAME</p></div>'],
    ['font-size 0', styled('font-size:0')],
    ['font-size 1px', styled('font-size:1px')],
    ['font-size 0 of an ancestor', `<div style="font-size:0"><p style="font-size:1em">NAME</p></div>`],
    ['scale(0)', styled('transform:scale(0)')],
    ['scaleX(0)', styled('transform:scaleX(0)')],
    ['the property scale', styled('scale:0.02')],
    ['turned on its edge', styled('transform:rotateY(90deg)')],
    ['letters on one another', styled('letter-spacing:-1em')],
  ]),
  ...hidden('off-page', [
    ['by the window’s own width', styled('position:absolute;left:-100vmax;width:50vw')],
    ['fixed left of the window', styled('position:fixed;left:-100%;width:90%')],
    ['left of the page', styled('position:absolute;left:-9999px')],
    ['above the page', styled('position:absolute;top:-5000px')],
    ['a margin to the left', styled('margin-left:-9999px;width:400px')],
    ['moved by transform', styled('transform:translateX(-5000px)')],
    ['moved up by translate', styled('translate:0 -9999px')],
    ['relative to the left', styled('position:relative;right:8000px')],
    ['fixed below the window', styled('position:fixed;top:200vh')],
    ['far to the right', styled('position:absolute;left:60000px')],
    ['an indent without a clipping box', styled('text-indent:-9999px')],
  ]),
  ...hidden('clipped', [
    [
      'a row of a grid that is folded',
      `<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden">${styled('margin:0')}</div></div>`,
    ],
    ['moved up out of a box', `<div style="overflow:hidden">${styled('margin-top:-9999px')}</div>`],
    ['a box that scrolls nothing', styled('width:0;height:0;overflow:auto')],
    [
      'before the beginning of a box that scrolls',
      `<div style="overflow:auto;height:50px;position:relative">${styled('position:absolute;top:-900px')}</div>`,
    ],
    ['clip-path: xywh', styled('clip-path:xywh(0 0 0 0)')],
    ['clip-path: rect', styled('clip-path:rect(0 0 0 0)')],
    ['clip-path: a path that draws nothing', styled("clip-path:path('M0 0')")],
    ['an indent', styled('text-indent:-9999px;overflow:hidden')],
    ['an indent to the right', styled('text-indent:110%;white-space:nowrap;overflow:hidden')],
    ['height 0', styled('height:0;overflow:hidden')],
    ['max-height 0', `<div style="max-height:0;overflow:hidden">${styled('')}</div>`],
    ['height 1px', styled('height:1px;overflow:hidden')],
    ['width 0', styled('width:0;overflow:hidden;white-space:nowrap')],
    ['line-height 0', styled('line-height:0;overflow:hidden;margin:0')],
    ['overflow: clip', styled('height:0;overflow:clip')],
    ['contain: paint', styled('height:0;contain:paint')],
    ['clip', styled('position:absolute;clip:rect(0,0,0,0)')],
    ['clip-path: inset', styled('clip-path:inset(100%)')],
    ['clip-path: inset(50%)', styled('clip-path:inset(50%)')],
    ['clip-path: circle', styled('clip-path:circle(0)')],
    ['clip-path: polygon', styled('clip-path:polygon(0 0,0 0,0 0,0 0)')],
    ['clip-path that is a line', styled('clip-path:polygon(0 0,100% 100%,0 0)')],
    ['clip-path of an ancestor', `<div style="clip-path:inset(0 100% 0 0)">${styled('')}</div>`],
    [
      'pushed out below a box',
      `<div style="height:40px;overflow:hidden"><div style="height:60px"></div>${styled('')}</div>`,
    ],
    [
      'pushed out by a margin',
      `<div style="overflow:hidden">${styled('margin-left:-3000px;width:500px')}</div>`,
    ],
    ['a pixel that screen readers do not read', `<span aria-hidden="true" style="${PIXEL}">NAME</span>`],
  ]),
  ...hidden('covered', [
    [
      'two boxes that share it',
      `<div style="position:relative;width:300px">${styled('')}<i style="position:absolute;inset:0 50% 0 0;background:#fff"></i><i style="position:absolute;inset:0 0 0 50%;background:#fff"></i></div>`,
    ],
    [
      'a raised cell of the same grid',
      '<div style="display:grid"><div style="grid-area:1/1">NAME</div><div style="grid-area:1/1;background:#fff;z-index:1">Tips<br>and more</div></div>',
    ],
    [
      'the ground of what is around it',
      `<section style="position:relative;z-index:0"><div style="background:#fff">${styled('position:relative;z-index:-1')}</div></section>`,
    ],
    ['a box over it', `<div style="position:relative">${styled('')}<div style="${COVER}"></div></div>`],
    [
      'a box over it that takes no pointer',
      `<div style="position:relative">${styled('')}<div style="${COVER};pointer-events:none"></div></div>`,
    ],
    [
      'a box from elsewhere',
      `<div style="position:relative"><section>${styled('')}</section></div><aside><div style="position:relative;height:90px;margin-top:-90px;background:#eee;z-index:2"></div></aside>`,
    ],
    [
      'its ground is raised over it',
      `<div style="position:relative">${styled('position:relative;z-index:1')}<div style="${COVER};z-index:2"></div></div>`,
    ],
    [
      'generated content',
      `<style>.veil{position:relative}.veil::after{content:"";position:absolute;inset:0;background:#fff}</style><div class="veil">${styled('')}</div>`,
    ],
    [
      'a gradient',
      `<div style="position:relative">${styled('')}<div style="position:absolute;inset:0;background:linear-gradient(#fff,#fff)"></div></div>`,
    ],
    [
      'words behind the ground of their box',
      `<div style="position:relative;z-index:0">${styled('position:relative;z-index:-1')}<div style="${COVER}"></div></div>`,
    ],
  ]),
];

/** Text that screen readers read and nobody sees. */
export const FOR_SCREEN_READERS: readonly Printed[] = [
  ['Bootstrap', `<span style="${PIXEL};padding:0;margin:-1px;clip:rect(0,0,0,0);border:0">NAME</span>`],
  ['clip-path', `<span style="${PIXEL};clip-path:inset(50%)">NAME</span>`],
  [
    'left of the page by a pixel',
    '<span style="position:absolute;left:-10000px;width:1px;height:1px;overflow:hidden">NAME</span>',
  ],
  [
    'by its class',
    '<style>.screen-reader-text{position:absolute;left:-9999px}</style><span class="screen-reader-text">NAME</span>',
  ],
  ['further out', `<div style="${PIXEL};clip:rect(0 0 0 0)"><p>NAME</p></div>`],
].map(([what = '', html = '']) => ({ what, html, sight: 'for-screen-readers' }));

/** Text that the reader can open. */
export const FOLDED: readonly Printed[] = [
  ['closed details', '<details><summary>About the team</summary><p>NAME</p></details>'],
  [
    'a panel that a button names',
    '<button aria-controls="bio" aria-expanded="false">About</button><div id="bio" style="display:none">NAME</div>',
  ],
  [
    'a tab',
    '<div role="tab" aria-controls="tab-2">Reviewer</div><div id="tab-2" role="tabpanel" hidden>NAME</div>',
  ],
  [
    'a popover with its button',
    '<button popovertarget="who">Reviewer</button><div id="who" popover>NAME</div>',
  ],
  ['hidden until found', '<div><h2>Team</h2><p hidden="until-found">NAME</p></div>'],
].map(([what = '', html = '']) => ({ what, html, sight: 'folded' }));

const PICTURE =
  "background-image:url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E\")";

/** What looks like hiding and is none. */
export const VISIBLE: readonly Printed[] = [
  ['as it is', styled('')],
  [
    'in a part that is shown again',
    '<div style="visibility:hidden"><p style="visibility:visible">NAME</p></div>',
  ],
  ['inverted', `<div style="filter:invert(1);background:#fff">${styled('color:#111')}</div>`],
  ['on a gradient', `<div style="background:linear-gradient(#123,#345)">${styled('color:#fff')}</div>`],
  ['on the body’s ground', `<style>body{background:#123}</style>${styled('color:#fff')}`],
  ['on a chip', '<span style="display:inline-block;background:#225;color:#fff;padding:3px">NAME</span>'],
  ['on the ground of its letters', '<p><span style="background:#225;color:#fff">NAME</span></p>'],
  [
    'in a row with a ground',
    '<table><tr style="background:#111"><td style="color:#eee">NAME</td></tr></table>',
  ],
  ['in a fixed header', '<header style="position:fixed;top:0;background:#fff">NAME</header>'],
  [
    'in a card that is drawn up',
    `<div style="background:#eee;height:80px"></div><div style="margin-top:-60px;background:#fff">${styled('')}</div>`,
  ],
  ['beside a float', `<div style="float:left;width:80px;height:60px;background:#fff"></div>${styled('')}`],
  [
    'under a tip that is not shown',
    `<div style="position:relative">${styled('')}<div style="${COVER};opacity:0">Tip</div></div>`,
  ],
  [
    'under a tip that is kept invisible',
    `<div style="position:relative">${styled('')}<div style="${COVER};visibility:hidden">Tip</div></div>`,
  ],
  [
    'marked by generated content',
    '<style>.mark{position:relative;z-index:0}.mark::before{content:"";position:absolute;inset:0;background:#ff0;z-index:-1}</style><span class="mark">NAME</span>',
  ],
  [
    'over another cell of its grid',
    '<div style="display:grid"><div style="grid-area:1/1;background:#eee">Tips<br>and more</div><div style="grid-area:1/1;z-index:1">NAME</div></div>',
  ],
  ['turned a little', styled('transform:rotate(3deg)')],
  ['from top to bottom', styled('writing-mode:vertical-rl')],
  [
    'on a page that holds still',
    `<style>html{overflow:hidden}</style><div style="height:4000px"></div>${styled('')}`,
  ],
  [
    'on a page that is held by its body',
    `<style>body{position:fixed;top:-300px;width:100%;overflow:hidden}</style><div style="height:400px"></div>${styled('')}`,
  ],
  [
    'in boxes that scroll in one another',
    `<div style="height:200px;overflow:auto"><div style="height:900px"></div><div style="height:90px;overflow-y:scroll"><div style="height:900px"></div>${styled('')}</div></div>`,
  ],
  [
    'in a row that scrolls from right to left',
    '<div dir="rtl" style="width:100px;overflow-x:auto;white-space:nowrap"><span style="display:inline-block;width:600px"></span><span>NAME</span></div>',
  ],
  ['on a canvas that is dark', `<style>html{color-scheme:dark}</style>${styled('color:#eee')}`],
  ['in a button', '<button>NAME</button>'],
  [
    'under a sticky header',
    `<header style="position:sticky;top:0;height:90px;margin-bottom:-90px;background:#fff">Site</header>${styled('')}`,
  ],
  [
    'under a fixed banner',
    `${styled('')}<div style="position:fixed;inset:0;background:#fff;z-index:9">We use cookies</div>`,
  ],
  [
    'under a dialog of the page',
    `<div style="position:relative">${styled('')}<div role="dialog" style="${COVER};z-index:9">Newsletter</div></div>`,
  ],
  ['below the fold', `<div style="height:6000px"></div>${styled('')}`],
  [
    'in a box that scrolls',
    `<div style="height:60px;overflow:auto"><div style="height:500px"></div>${styled('')}</div>`,
  ],
  [
    'in a row that scrolls',
    `<div style="width:90px;overflow-x:scroll;white-space:nowrap"><span style="display:inline-block;width:400px"></span><span>NAME</span></div>`,
  ],
  ['a dark theme', `<div style="background:#101014">${styled('color:#e8e8e8')}</div>`],
  [
    'a dark theme in oklch',
    `<div style="background:oklch(0.2 0.02 250)">${styled('color:oklch(0.9 0.01 250)')}</div>`,
  ],
  ['#999 on white', styled('color:#999;background:#fff')],
  ['#ccc on white', styled('color:#ccc;background:#fff')],
  ['half see-through', styled('opacity:.5')],
  ['red on a green as light', styled('color:#c00;background:#00661a')],
  [
    'faded in',
    '<style>@keyframes in{from{opacity:0}}.in{animation:in 1ms both}</style><p class="in">NAME</p>',
  ],
  ['scale(1)', `<div style="transform:scale(1)">${styled('')}</div>`],
  [
    'a transform that moves it within the page',
    `<div style="transform:translateX(-100px);margin-left:140px">${styled('')}</div>`,
  ],
  ['columns', `<div style="columns:2">${styled('')}<p>More of the text.</p></div>`],
  ['in a link', '<p><a href="/team/x">NAME</a></p>'],
  [
    'in a link that is stretched',
    '<style>.card{position:relative}.card a::after{content:"";position:absolute;inset:0}</style><div class="card"><p>NAME</p><a href="/x">More</a></div>',
  ],
  ['open details', '<details open><summary>About</summary><p>NAME</p></details>'],
  ['in the summary of closed details', '<details><summary>NAME</summary><p>More</p></details>'],
  ['height 0 over whose edge it shows', styled('height:0')],
  [
    'absolute out of a box with height 0',
    '<div style="position:relative"><div style="height:0;overflow:hidden"><p style="position:absolute;top:0">NAME</p></div></div>',
  ],
  [
    'white on a picture behind it',
    `<div style="position:relative;height:90px"><div style="position:absolute;inset:0;${PICTURE}"></div><p style="position:relative;color:#fff">NAME</p></div>`,
  ],
  [
    'white on a dark box behind it',
    '<div style="position:relative;height:90px"><div style="position:absolute;inset:0;background:#123"></div><p style="position:relative;color:#fff">NAME</p></div>',
  ],
  [
    'white on a dark box behind it, below the fold',
    '<div style="height:5000px"></div><div style="position:relative;height:90px"><div style="position:absolute;inset:0;background:#123"></div><p style="position:relative;color:#fff">NAME</p></div>',
  ],
  [
    'white on generated content',
    '<style>.hero{position:relative;z-index:0}.hero::before{content:"";position:absolute;inset:0;background:#123;z-index:-1}</style><div class="hero"><p style="color:#fff">NAME</p></div>',
  ],
  [
    'letters filled with a gradient',
    styled('background:linear-gradient(90deg,#c00,#00c);background-clip:text;color:transparent'),
  ],
  ['white with a dark shadow', styled('color:#fff;text-shadow:0 0 3px #000')],
  ['outlined letters', styled('color:#fff;-webkit-text-stroke:1px #000')],
  ['small print', styled('font-size:9px')],
  [
    'under a texture that takes no pointer',
    `<div style="position:relative">${styled('')}<div style="position:absolute;inset:0;pointer-events:none;${PICTURE}"></div></div>`,
  ],
  [
    'under a shade',
    `<div style="position:relative">${styled('')}<div style="position:absolute;inset:0;background:rgba(0,0,0,.3)"></div></div>`,
  ],
  [
    'half under something',
    `<div style="position:relative;width:200px">${styled('')}<div style="position:absolute;inset:0 auto 0 0;width:40px;background:#fff"></div></div>`,
  ],
  [
    'takes no pointer, on a box',
    `<div style="position:relative;height:90px"><div style="position:absolute;inset:0;background:#eef"></div><p style="position:relative;pointer-events:none">NAME</p></div>`,
  ],
  [
    'beside a label for screen readers',
    `<p><span style="${PIXEL};clip:rect(0,0,0,0)">Profile of</span> NAME</p>`,
  ],
  ['a class for screen readers that hides nothing', '<span class="sr-only">NAME</span>'],
  ['kept from screen readers alone', '<p aria-hidden="true">NAME</p>'],
  ['display: contents', '<div style="display:contents"><p>NAME</p></div>'],
  ['clip-path that leaves the words', styled('clip-path:inset(0 round 8px)')],
  [
    'a long byline that ends in dots',
    '<p style="width:260px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">NAME and many more whom the line has no room for</p>',
  ],
  ['from right to left', '<div dir="rtl"><p>NAME</p></div>'],
  [
    'content-visibility: auto, below the fold',
    `<div style="height:6000px"></div><div style="content-visibility:auto">${styled('')}</div>`,
  ],
].map(([what = '', html = '']) => ({ what, html, sight: 'visible' }));
