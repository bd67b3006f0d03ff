/** The student's worksheet, and the text of a report. */
export const worksheet = {
  'worksheet.offer':
    'We open a worksheet in a new tab. It holds what we found here, and room for what you think.',
  'worksheet.not-opened':
    'We could not open the worksheet. From a private window we never do: it would leave that window.',
  'worksheet.own-words': 'We put its points in our own words.',
  'worksheet.kept': 'We keep what you write in this tab alone. It is gone when you close the tab.',
  'worksheet.gone': 'We have no worksheet for this tab. Open one from the panel of an article.',
  'worksheet.tick-first':
    'We did not find {n:plural:# point|# points} that you have not ticked yet. Look at the page, then tick.',
  'worksheet.copied': 'We copied the worksheet.',
  'worksheet.not-copied': 'We could not copy the worksheet.',
  'worksheet.saved': 'We made a file of the worksheet.',

  'report.read-first':
    'We put this text together for you to copy. It may hold words of the page. Read it before you send it. We send nothing.',
  'report.no-tracker':
    'We have no list of reports in this build. Give the text to whom you got the tool from.',

  // Names and frames of the worksheet.
  'text.worksheet-of': 'Worksheet: {title}',
  'text.instrument.jama': 'JAMA benchmarks',
  'text.instrument.discern': 'DISCERN, for pages about a treatment',
  'text.cite.jama': 'Silberg WM, Lundberg GD, Musacchio RA. JAMA 1997; 277: 1244–1245.',
  'text.cite.discern':
    'Charnock D, Shepperd S, Needham G, Gann R. J Epidemiol Community Health 1999; 53: 105–111.',
  'text.item.authorship': 'Who wrote it, and what they are trained in',
  'text.item.attribution': 'What it rests on',
  'text.item.funding': 'Who owns it and who pays for it',
  'text.item.advertising': 'Ads and sponsors',
  'text.item.currency': 'When it was posted and updated',
  'text.item.sources': 'Where its facts come from (point 4)',
  'text.item.dates': 'How old its facts are (point 5)',
  'text.item.further': 'Where to read more (point 7)',
  'text.item.balance': 'Fair to all sides (point 6)',
  'text.item.doubt': 'What is not known (point 8)',
  'text.item.works': 'How each treatment works (point 9)',
  'text.item.benefits': 'What each treatment may do for you (point 10)',
  'text.item.risks': 'What each treatment may do to you (point 11)',
  'text.item.without': 'What happens with no treatment (point 12)',
  'text.item.life': 'Daily life (point 13)',
  'text.item.choices': 'More than one way to treat it (point 14)',
  'text.item.shared': 'Deciding with others (point 15)',
  'text.judgement': 'My judgement',
  'text.reason': 'My reason',
  'text.elsewhere': 'What I found elsewhere',
  'text.looked': 'I looked on the page myself and did not find it.',
  'text.report-what': 'What is wrong:',
  'text.report-where': 'Where it can be checked:',
  'text.report-lines': 'What the tool says ({id}):',
  'text.report-version': 'Version {version}',
  'text.report-page': 'Page: {address}',

  // What remains to judge.
  'question.authorship': 'What is this person trained in? Does another place say so too?',
  'question.attribution': 'Which of its main points have no source?',
  'question.funding': 'Who gains if you believe this page?',
  'question.advertising': 'Can you tell ads from the text?',
  'question.currency': 'What has changed since that date?',
  'question.dates': 'Are the facts as new as the page? Look at the years of the sources.',
  'question.further': 'Does it lead you to more help than its own shop or pages?',
  'question.balance': 'Does it tell more than one side? Does it try to scare you or to sell?',
  'question.doubt': 'Does it say what experts do not know, or see in two ways?',
  'question.works': 'Does it say how each treatment works?',
  'question.benefits': 'Does it say what each treatment can do for you?',
  'question.risks': 'Does it say what can go wrong with each treatment?',
  'question.without': 'Does it say what can happen if you do nothing?',
  'question.life': 'Does it say what each treatment means for your day?',
  'question.choices': 'Does it show that there may be more than one choice?',
  'question.shared': 'Does it help you to decide with your doctor or your family?',
} as const;
