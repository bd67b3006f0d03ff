/** The list as lines that Crossref makes, on the page to save from. */
export const formatting = {
  'formatting.title': 'The list in a style of your choice',
  'formatting.about':
    'Crossref makes these lines from its own records. It gets the DOI of each paper when you press the button, one question a paper. We keep none of it.',
  'formatting.style': 'Style',
  'formatting.ask': 'Ask Crossref about {n:plural:# paper|# papers}',
  'formatting.stop': 'Stop',
  'formatting.progress': 'Asked about {done} of {all}.',
  'formatting.done': 'Crossref gave {n:plural:# line|# lines} of {all}.',
  'formatting.copy': 'Copy these lines',
  'formatting.ours.no-doi': 'This line is ours, in the Vancouver style: the entry has no DOI.',
  'formatting.ours.unknown': 'This line is ours, in the Vancouver style: Crossref does not have this DOI.',
  'formatting.ours.waiting': 'This line is ours, in the Vancouver style: Crossref was not asked.',
  'formatting.ours.failed': 'This line is ours, in the Vancouver style. From Crossref: {why}.',
  'formatting.ours.no-answer':
    'This line is ours, in the Vancouver style: our own program gave no answer. Try again.',
} as const;
