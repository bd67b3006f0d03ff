/**
 * What the extension's own pages say: popup, options, welcome and others. Keys are `page.subject`; `lookups.` and `where.` are
 * said by more than one page.
 */
export const ownPages = {
  'product.name': 'Evidence Overlay',
  'product.does': 'It reads names, dates and sources. It does not check whether the health advice is right.',
  'product.care': 'For your own care, ask a nurse, doctor or pharmacist.',

  // In the browser's tab.
  'title.options': 'Evidence Overlay: options',
  'title.welcome': 'Welcome to Evidence Overlay',
  'title.worksheet': 'Evidence Overlay: worksheet',
  'title.cited-page': 'Evidence Overlay: cited page',

  // Online look-ups, on all three pages.
  'lookups.title': 'Online look-ups',
  'lookups.off': 'Off',
  'lookups.off.about':
    'Sends nothing. You still see what the page says, and what our own table knows about its links.',
  'lookups.on-open': 'When I open a number',
  'lookups.on-open.about':
    'Asks about a source when you open it or rest the pointer on its number, and about no other.',
  'lookups.ahead': 'Ahead, for the whole list',
  'lookups.ahead.about':
    'Asks about all sources when a health article opens. A retracted paper then shows without a click. The services can see the whole list. In a private window it still waits until you open a number.',
  'lookups.now.not-chosen': 'You have not chosen yet. Nothing is sent.',
  'lookups.now.off': 'Look-ups are off. Nothing is sent.',
  'lookups.now.on-open': 'Look-ups when you open a number.',
  'lookups.now.ahead': 'Look-ups ahead, for the whole list.',
  'lookups.refused': 'The browser did not allow look-ups, so they stay as they were.',
  'lookups.no-access': 'Look-ups are on, but the browser does not allow us to ask. Nothing is sent.',
  'lookups.allow': 'Allow',
  'lookups.managed': 'Set by your administrator: look-ups are off. Nothing is sent.',

  // What leaves the browser, on options and welcome.
  'sent.Crossref':
    'Gets the paper’s number, such as a DOI. For an entry without one: author, title, journal and year, after you click on it.',
  'sent.PubMed':
    'Gets the paper’s number at PubMed. For an entry without one: author, title and year, or journal, volume and page, after you click on it.',
  'sent.Europe-PMC': 'Gets the paper’s number, such as a DOI.',
  'sent.Wikipedia': 'Gets the name of a Wikipedia page when you open its number.',
  'sent.OpenAlex': 'Gets the paper’s DOI or its number at PubMed when you open its number.',
  'sent.Unpaywall': 'Gets the paper’s DOI when you open its number.',
  'sent.ClinicalTrials-gov': 'Gets the number of a trial when you open its number.',
  'sent.NLM-Catalog': 'Gets the number of a journal when you open the number of a paper in it.',
  'sent.address': 'Like any site you open, they also see your internet address.',
  'sent.kept':
    'Answers stay on this device until the browser is closed, or as long as you choose. From a private window nothing is kept.',
  'sent.never': 'Never sent: the page’s address, its text, or cookies. We run no server.',
  'sent.illness': 'A list of papers can show what illness someone reads about.',

  // Where the extension runs.
  'where.title': 'Where it runs',
  'where.on': 'Evidence Overlay is on',
  'where.on.about': 'Off stops it on all sites.',
  'where.every-page': 'On every page',
  'where.every-page.about': 'It looks for health articles by itself. On other pages you see nothing of it.',
  'where.click': 'Only when I click',
  'where.click.about': 'You see nothing of it until you click our icon and then “Read this page”.',

  'saving.saved': 'Saved.',
  'saving.newer':
    'Not saved. A newer version of Evidence Overlay wrote your settings, and this version leaves them alone. Please update.',
  'saving.managed': 'Not saved. Your administrator set this.',
  'saving.invalid': 'Not saved. This value cannot be kept.',
  'saving.storage': 'Not saved. The browser could not write to its storage.',
  'storage.damaged':
    'Some of your settings could not be read. Those show their first values here. What was stored is kept, also after a change.',
  'storage.newer':
    'A newer version of Evidence Overlay wrote your settings. This version cannot read them, shows first values, and changes nothing.',
  'storage.failed':
    'The browser could not read your settings. Nothing is sent. Close this page and open it again.',

  // Popup.
  'popup.title': 'This page',
  'popup.loading': 'Looking at this page …',
  'popup.reading': 'Reading this page …',
  'popup.article': 'We read this article',
  'popup.article.counts':
    'We counted {references:plural:# source|# sources} in its list and {citations:plural:# number|# numbers} in the text.',
  'popup.article.hidden': 'You closed the badge on this page.',
  'popup.not-health': 'Not read as a health article',
  'popup.not-health.about': 'We found too few signs of one. If it is one, you can have it read.',
  'popup.off-here': 'Off on this site',
  'popup.off-here.about': 'You see nothing of it here.',
  'popup.off-everywhere': 'Off on all sites',
  'popup.off-everywhere.about': 'You see nothing of it on any page.',
  'popup.on-again': 'On again',
  'popup.on-again.about': 'It has not started again on this page.',
  'popup.waiting': 'Waits for your click',
  'popup.waiting.about': 'You chose “Only when I click”, so it has not started here.',
  'popup.out-of-reach': 'Cannot read this page',
  'popup.out-of-reach.about':
    'Browsers keep extensions out of some pages, such as their own and their stores. If this is another page, reload it and try again.',
  'popup.no-answer': 'No answer from this page',
  'popup.no-answer.about': 'It may be busy or still loading.',
  'popup.read': 'Read this page',
  'popup.panel': 'Show panel',
  'popup.retry': 'Try again',
  'popup.failed': 'That did not work. Reload the page and try again.',
  'popup.on-site': 'Runs on {host}',
  'popup.private': 'In a private window no site is written down, so this cannot be changed here.',
  'popup.options': 'Options',
  'popup.change': 'Change',
  'popup.choose': 'Choose',

  // Options.
  'options.title': 'Options',
  'options.saved-at-once': 'Each change is saved at once.',
  'options.sent': 'What is sent, and to whom',
  'options.start': 'When it starts',
  'options.sites': 'Sites where it is off',
  'options.sites.none': 'None. You can switch a site off in the popup, while you are on it.',
  'options.site.remove': 'Remove',
  'options.site.remove.name': 'Remove {host} from the list',
  'options.site.removed': 'It is on again at {host}. Saved.',
  'options.reading': 'Reading',
  'options.hover': 'Open a card when the pointer rests on a number',
  'options.hover.about': 'When this is off: click, tap, or use the keyboard.',
  'options.delay': 'Close a card this long after the pointer leaves it',
  'options.delay.value': '{seconds} s',
  'options.delay.usual': '{seconds} s (usual)',
  'options.theme': 'Theme',
  'options.theme.auto': 'As the browser',
  'options.theme.light': 'Light',
  'options.theme.dark': 'Dark',
  'options.language': 'Language',
  'options.language.auto': 'As the browser',
  'options.keys': 'Keyboard',
  'options.key.next-citation': 'Go to the next citation',
  'options.key.previous-citation': 'Go to the previous citation',
  'options.key.toggle-panel': 'Open or close the panel about this page',
  'options.keys.unset': 'not set',
  'options.keys.none': 'This browser does not tell us the shortcuts.',
  'options.keys.change': 'Change shortcuts',
  'options.keys.failed': 'This browser did not open its shortcuts page. Look in its settings for extensions.',
  'options.about': 'About',
  'options.version': 'Version {version}',
  'options.welcome': 'Open the welcome page',

  // Options: what was asked, how long it is kept, and forgetting it.
  'asked.title': 'What was asked',
  'asked.about': 'Each question that left your browser, the newest first.',
  'asked.private': 'Questions from private windows are never listed.',
  'asked.none': 'Nothing is listed. When we ask a service, it shows here.',
  'asked.loading': 'Reading the list …',
  'asked.unreadable': 'We could not read the list. Close this page and open it again.',
  'asked.when': 'When',
  'asked.service': 'Service',
  'asked.sent': 'What was sent',
  'asked.more': '{count:plural:# more|# more}',
  'asked.earlier': 'Show earlier',
  'asked.came.answered': 'an answer',
  'asked.came.waiting': 'no answer so far',
  'asked.came.left': 'called off',
  'asked.came.offline': 'no connection',
  'asked.came.unreachable': 'could not be reached',
  'asked.came.timeout': 'no answer in time',
  'asked.came.rate-limited': 'asked us to wait',
  'asked.came.server-error': 'an error there',
  'asked.came.bad-answer': 'an answer we cannot read',
  'asked.came.no-permission': 'not allowed',
  'memory.blocked':
    'The browser gives us no place to keep answers. It works all the same, but asks more often, and this list may lose lines.',
  'memory.newer':
    'A newer version of Evidence Overlay kept answers here. This version leaves them alone and works without them.',
  'memory.full':
    'The disk has no room for more answers. It works all the same, but asks more often, and this list may lose lines.',
  'keep.title': 'How long answers and this list are kept',
  'keep.session': 'Until the browser is closed',
  'keep.session.about': 'What is then left on the disk goes when the browser starts again.',
  'keep.day': 'One day',
  'keep.day.about': 'Also when the browser was closed in between. It asks less often.',
  'keep.month': '30 days',
  'keep.month.about': 'As above. Who else uses this device could see what you read about.',
  'forget.button': 'Forget everything',
  'forget.title': 'Forget everything?',
  'forget.what':
    'We delete all answers, this list, and the note of pages where you closed the badge. What is on its way is called off.',
  'forget.limits':
    'Open pages show what they have until you close or reload them. What a service was asked, it knows.',
  'forget.settings': 'Also all settings, and the sites where it is off',
  'forget.settings.about': 'Then all is as on the first day, and nothing is sent until you choose again.',
  'forget.yes': 'Forget',
  'forget.no': 'Keep',
  'forget.done': 'Forgotten. Nothing of it is left here.',
  'forget.failed': 'Not all of it could be deleted. Close the browser, open it, and try again.',

  // Save or copy.
  'title.export': 'Evidence Overlay: save or copy',
  'exporting.heading': 'Save or copy',
  'exporting.list': 'The list of sources',
  'exporting.files': 'Files are for programs such as Zotero, EndNote or Mendeley.',
  'exporting.ris': 'Save as RIS',
  'exporting.csl': 'Save as CSL-JSON',
  'exporting.bibtex': 'Save as BibTeX',
  'exporting.vancouver': 'Copy as a numbered list',
  'exporting.vancouver.about':
    'In the Vancouver style. Journals keep their full names. Look it over before you hand it in.',
  'exporting.appraisal': 'All that we read',
  'exporting.formatted': 'Copy with its form',
  'exporting.formatted.about': 'Paste it into a text program such as Word or Writer.',
  'exporting.markdown': 'Save as Markdown',
  'exporting.print': 'Print',
  'exporting.entry': 'This page as a source',
  'exporting.entry.about':
    'In the APA style, 7th edition. We turned names around by a rule. Look it over before you use it.',
  'exporting.entry.copy': 'Copy this entry',
  'exporting.saved': 'Made the file {name}.',
  'exporting.copied': 'Copied.',
  'exporting.not-copied': 'The browser did not let us copy.',
  'exporting.gone': 'Nothing is kept for this tab. Open it again from the panel of an article.',
  'exporting.kept': 'This is kept in this tab alone. It is gone when you close the tab.',

  // Welcome.
  'welcome.title': 'You choose what leaves your browser',
  'welcome.intro':
    'Evidence Overlay works on health articles. It shows the names and dates on a page, and what a number like (2) in the text points to.',
  'welcome.lookups':
    'To show what stands behind a number, it can ask public services. Until you choose, nothing leaves your browser.',
  'welcome.question': 'When may it ask?',
  'welcome.save': 'Save my choice',
  'welcome.missing': 'Please choose one of the three.',
  'welcome.done': 'Saved. You can close this page.',
  'welcome.done.next': 'You can change your choice at any time.',
  'welcome.warning': 'What your browser’s warning means',
  'welcome.warning.about':
    'Your browser may warn that Evidence Overlay can “read and change” data on all websites. It reads a page to find out whether it is a health article. It changes no word of it: our badge and cards lie on top.',
  'welcome.click': 'Run only when I click its icon',
  'welcome.click.about': 'Then you see nothing of it until you ask for it.',
} as const;
