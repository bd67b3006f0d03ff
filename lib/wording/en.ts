/**
 * English. Keys are `section.subject`; keys in `label.`, `button.`, `kind.`, `class.` and `text.` are labels and
 * parts, all others are sentences that begin with their speaker (docs/wording.md; `tests/unit/wording` holds them
 * to it).
 */
export const en = {
  // Labels: names of sections, and short texts that stand alone.
  'label.about': 'About this page',
  'label.about-page': 'About this page.',
  'label.who': 'Who',
  'label.when': 'When',
  'label.sources': 'Sources',
  'label.claims': 'What the site says about itself',
  'label.checked': 'Checked on this page',
  'label.missing': 'Not found on this page',
  'label.site': 'The site',
  'label.questions': 'Questions for you',
  'label.state.found': 'Found',
  'label.state.not-found': 'Not found where we looked',
  'label.state.could-not-check': 'Could not check',
  'label.state.not-asked': 'Not asked',
  'label.state.does-not-apply': 'Does not apply',
  'label.source': 'Source {number}',
  'label.no-title': 'No title known',
  'label.page-on': 'A page on {host}',
  'label.list': 'List of sources',
  'label.retraction': 'Retracted',
  'label.withdrawal': 'Withdrawn',
  'label.expression-of-concern': 'Expression of concern',
  'label.correction': 'Corrected',
  'label.reinstatement': 'Reinstated',
  'label.notice-on': '{kind:say}: {date:date}',
  'label.not-meant': 'What this does not mean',

  // Words of others that stand alone, such as a title.
  'text.as-is': '{text}',
  'text.quote': '{words:quote}',
  'text.quote-dated': '{words:quote} ({age:ago})',
  'text.person-as': '{name} ({role:say})',
  'text.used': '{n:plural:used once in this article|used # times in this article}',
  'text.unused': 'not used in the text we read',
  'text.wikipedia': 'Wikipedia',
  'text.authors': '{names:row}',
  'text.authors-more': '{names:row} and {n} more',
  'text.volume': '{container}, volume {volume}',
  'text.month': '{date:shortdate}',
  'text.kinds': '{kinds:kinds}',
  'text.no-sources': 'no source list found',
  'text.no-names': 'no names found',
  'text.no-dates': 'no dates found',

  'button.show': 'Show',
  'button.why': 'Why',
  'button.open': 'Open',
  'button.copy': 'Copy',
  'button.all-sources': 'All sources',
  'button.try-again': 'Try again',
  'button.look-up': 'Look up now',
  'button.choose-lookups': 'Choose what we may ask',
  'button.free-copy': 'Free copy',
  'button.read-notice': 'Read the notice',
  'button.where-said': 'Where it says so',
  'button.medical-note': 'Its medical note',
  'button.see-disclaimer': 'See the disclaimer',
  'button.see-policy': 'See the policy',
  'button.search-medlineplus': 'Search MedlinePlus',
  'button.search-nhs': 'Search the NHS',

  // The interface's own controls.
  'button.close': 'Close',
  'button.keep-open': 'Keep open',
  'label.copied': 'Copied',
  'label.copy-failed': 'Could not copy',
  'button.hide-page': 'Hide on this page',
  'button.hide-site': 'Hide on this site',
  'button.options': 'Options',

  'role.author': 'writer',
  'role.reviewer': 'reviewer',
  'role.editor': 'editor',
  'role.fact-checker': 'fact checker',
  'role.updater': 'updater',
  'role.unstated': 'role not said',

  // What kinds of body stand behind the sources, counted and alone.
  'kind.journal': '{n:plural:# journal site|# journal sites}',
  'kind.wikipedia': '{n} Wikipedia',
  'kind.gov-health': '{n:plural:# government health body|# government health bodies}',
  'kind.gov-other': '{n:plural:# government body|# government bodies}',
  'kind.igo': '{n:plural:# body of several states|# bodies of several states}',
  'kind.nhs': '{n:plural:# public health service|# public health services}',
  'kind.academic-medical': '{n:plural:# hospital or medical school|# hospitals or medical schools}',
  'kind.university': '{n:plural:# university|# universities}',
  'kind.professional-society': '{n:plural:# professional body|# professional bodies}',
  'kind.guideline': '{n:plural:# guideline body|# guideline bodies}',
  'kind.systematic-review': '{n:plural:# body that reviews studies|# bodies that review studies}',
  'kind.index-repository': '{n:plural:# paper index|# paper indexes}',
  'kind.preprint': '{n:plural:# preprint|# preprints}',
  'kind.trial-registry': '{n:plural:# trial register|# trial registers}',
  'kind.regulator': '{n:plural:# medicines agency|# medicines agencies}',
  'kind.reference': '{n:plural:# reference work|# reference works}',
  'kind.consumer-reviewed': '{n:plural:# health publisher|# health publishers}',
  'kind.consumer': '{n:plural:# health or lifestyle publisher|# health or lifestyle publishers}',
  'kind.charity': '{n:plural:# charity|# charities}',
  'kind.research-org': '{n:plural:# research body|# research bodies}',
  'kind.encyclopedia': '{n:plural:# encyclopedia|# encyclopedias}',
  'kind.news': '{n:plural:# news site|# news sites}',
  'kind.health-science-news': '{n:plural:# health or science news site|# health or science news sites}',
  'kind.press-wire': '{n:plural:# press release|# press releases}',
  'kind.seller': '{n:plural:# seller|# sellers}',
  'kind.advocacy': '{n:plural:# advocacy group|# advocacy groups}',
  'kind.commentary': '{n:plural:# commentary site|# commentary sites}',
  'kind.ugc': '{n:plural:# site open to anyone|# sites open to anyone}',
  'kind.qa': '{n:plural:# question site|# question sites}',
  'kind.factcheck': '{n:plural:# fact checker|# fact checkers}',
  'kind.resolver': '{n:plural:# link that leads on|# links that lead on}',
  'kind.own': "{n:plural:# page of this site's own|# pages of this site's own}",
  'kind.unlisted': '{n} not in our table',
  'kind.no-link': '{n} without a link',
  'kind.pending': '{n} not looked up yet',
  'kind.other': '{n} of other kinds',

  'class.journal': 'a journal site',
  'class.wikipedia': 'a wiki that anyone can edit',
  'class.gov-health': 'a government health body',
  'class.gov-other': 'a government body',
  'class.igo': 'a body of several states',
  'class.nhs': 'a public health service',
  'class.academic-medical': 'a hospital, medical school or university health site',
  'class.university': 'a university',
  'class.professional-society': 'a professional body',
  'class.guideline': 'a guideline body',
  'class.systematic-review': 'a body that reviews studies',
  'class.index-repository': 'an index or store of papers',
  'class.preprint': 'a preprint server: papers here come before peer review',
  'class.trial-registry': 'a register of trials',
  'class.regulator': 'a medicines agency',
  'class.reference': 'a medical reference work',
  'class.consumer-reviewed': 'a health publisher that says a clinician reviews its pages',
  'class.consumer': 'a health or lifestyle publisher',
  'class.charity': 'a charity or patient group',
  'class.research-org': 'a research body',
  'class.encyclopedia': 'an encyclopedia or wiki',
  'class.news': 'a news site',
  'class.health-science-news': 'a health or science news site',
  'class.press-wire': 'a service for press releases',
  'class.seller': 'a firm that sells goods or services',
  'class.advocacy': 'an advocacy group',
  'class.commentary': 'a commentary site',
  'class.ugc': 'a site where anyone can publish',
  'class.qa': 'a site of questions and answers',
  'class.factcheck': 'a site that checks what others say',
  'class.resolver': 'a service that passes links on',
  'class.other': 'another kind of body',

  // Above every list and export.
  'about.scope':
    'This tool reads names, dates and sources. This tool does not check if the health advice is right. For your own care, ask a nurse, doctor or pharmacist.',
  'about.read-on': 'We read this one page, on {on:date}.',
  'about.unread': 'We could not open {n:plural:# part|# parts} of this page.',

  // The badge, and its name for screen readers.
  'badge.people': 'The page says: {words:quote}',
  'badge.people-in-code': "The page's code names {name} as {role:say}",
  'badge.more-people': 'The page names {n:plural:# more person|# more people}',
  'badge.no-people': 'We found no names on this page.',
  'badge.date': 'The page says: {words:quote} ({age:ago})',
  'badge.date-in-code': "The page's code gives the date {date:date} ({age:ago})",
  'badge.no-date': 'We found no date on this page.',
  'badge.sources': 'We counted {n:plural:# source|# sources}: {kinds:kinds}',
  'badge.notices':
    '{by:list} {k:plural:lists|list} a notice for {n:plural:# source|# sources}. See the list of sources.',
  'badge.no-sources': 'We found no source list on this page.',
  'badge.name.people': 'The page names {names:list}.',
  'badge.name.people-no-role': 'The page names {names:list}, but not the role.',
  'badge.name.modified': 'The page gives {date:date} as its last change.',
  'badge.name.published': 'The page is dated {date:date}.',
  'badge.name.reviewed': 'The page gives {date:date} as its review.',
  'badge.name.sources': 'We counted {n:plural:# source|# sources}.',

  // Who.
  'who.says': 'The page says: {words:quote}',
  'who.says-hidden':
    'The page says: {words:quote}. These words are in a part of the page that is not shown now.',
  'who.in-code': "The page's code names {name} as {role:say}. The text of the page may not say so.",
  'who.which-role': 'The page does not say which of these parts {name} had.',
  'who.no-role': 'The page does not say what {name} did for this page.',
  'who.unchecked': 'We did not check the names or the degrees.',
  'who.is-organisation': 'The page names a group here, not a person.',
  'who.anonymous-review': 'The page says: {words:quote}. We found no name with these words.',
  'who.no-author': 'We found no named writer on this page.',
  'who.no-reviewer': 'We found no named reviewer on this page.',
  'who.no-review-date': 'We found no review date on this page.',
  'who.review-date': 'The page says: {words:quote}',
  'who.looked': 'We looked in the text of the page and in its code.',
  'who.review-not-shown': 'A page cannot show that a review took place.',

  // When.
  'when.says': 'The page says: {words:quote}',
  'when.says-hidden':
    'The page says: {words:quote}. These words are in a part of the page that is not shown now.',
  'when.modified-in-code': "The page's code gives {date:date} as its last change.",
  'when.published-in-code': "The page's code gives {date:date} as its first day.",
  'when.reviewed-in-code': "The page's code gives {date:date} as its review.",
  'when.next-review-in-code': "The page's code gives {date:date} as its next review.",
  'when.age': "Your device's clock says that was {age:ago}.",
  'when.ahead': "Your device's clock says that is {age:ago}.",
  'when.change-unsaid': 'The page does not say what was changed.',
  'when.no-published': 'We found no first date on this page.',
  'when.no-modified': 'We found no date of a last change on this page.',
  'when.none': 'We found no date on this page.',
  'when.other-dates': 'The page gives other dates too: {dates:list}.',

  // What the page rests on.
  'sources.count':
    'We counted {n:plural:# source|# sources} in the list, and {markers:plural:# marker|# markers} in the text.',
  'sources.paragraphs':
    'We found them in {cited:plural:# paragraph|# paragraphs}; the text has {total:plural:# paragraph|# paragraphs}.',
  'sources.kinds': 'We counted {kinds:kinds}.',
  'sources.none': 'We found no source list on this page.',
  'sources.markers-without-list':
    'We found {n:plural:# marker|# markers} in the text, but no list that they belong to.',
  'sources.author-year': 'The page names sources by author and year. We did not count these.',
  'sources.missing-entries': 'We found no entry in the list for {numbers:list}.',
  'sources.uncited': 'We found no marker in the text for {n:plural:source|sources} {numbers:list}.',
  'sources.same-twice': 'We found the same link in the list more than once: sources {numbers:list}.',
  'sources.own': "We counted {n:plural:# link|# links} to this site's own pages: {numbers:list}.",
  'sources.years':
    'We know the year of {n:plural:# source|# sources}. The oldest is of {oldest}, the newest of {newest}.',
  'sources.year': 'We know the year of 1 source: {year}.',
  'sources.newer-than-page':
    'We found {n:plural:# source|# sources} newer than the date of the page: {numbers:list}.',
  'sources.notice':
    '{by:list} {k:plural:lists|list} a notice for source {number}: {kind:say}. See source {number}.',
  'sources.notices-none':
    '{by:list} {k:plural:lists|list} no retraction or correction for {n:plural:source|sources} {numbers:list}. We asked on {on:date}. Lists can miss some.',
  'sources.notices-failed':
    '{by:list} did not answer for {n:plural:source|sources} {numbers:list}. This is not a sign that all is well.',
  'sources.notices-unknown':
    '{by:list} {k:plural:does|do} not know {n:plural:source|sources} {numbers:list}.',
  'sources.notices-unasked':
    'We do not know if {n:plural:source|sources} {numbers:list} {n:plural:was|were} taken back or corrected: no service told us.',
  'sources.notices-off':
    'We did not ask if {n:plural:source|sources} {numbers:list} {n:plural:was|were} taken back or corrected, because look-ups are off.',
  'sources.notices-not-chosen':
    'We did not ask if {n:plural:source|sources} {numbers:list} {n:plural:was|were} taken back or corrected, because you have not chosen yet if we may.',
  'sources.notices-on-open':
    'We did not ask yet if {n:plural:source|sources} {numbers:list} {n:plural:was|were} taken back or corrected. We ask when you open one.',
  'sources.notices-loading': 'We have no answer yet for {n:plural:source|sources} {numbers:list}.',
  'sources.notices-no-identifier':
    'We did not ask if {n:plural:source|sources} {numbers:list} {n:plural:was|were} taken back or corrected: the {n:plural:entry has|entries have} no paper number.',
  'sources.notices-wikipedia':
    'We did not ask if {n:plural:source|sources} {numbers:list} {n:plural:was|were} taken back: lists of such papers do not hold Wikipedia pages.',

  // One source: in the panel and on the card.
  'source.listed': 'Our table says: {organisation} runs {host}, {class:say}.',
  'source.unlisted': 'Our table does not list {host}. That says nothing good or bad about it.',
  'source.no-link': 'The page gives no link for this source.',
  'source.pending': 'We have not looked this link up in our table yet.',
  'source.wikipedia': 'Wikipedia says: anyone can edit its pages.',
  'source.wikipedia-advice': 'Wikipedia says: it does not give medical advice.',
  'source.own': 'We found that this link leads to the same site as the page.',
  'source.basis': 'Our table rests on this: {basis}',
  'source.class-not-item':
    'Our table tells who runs the site. It does not tell if this item was peer reviewed.',
  'source.cited-after': 'The page cites it after: {sentence:quote}',

  'card.record': '{by:list} {k:plural:gives|give} these details. We asked on {on:date}.',
  'card.types': '{by} lists it as: {types:list}.',
  'card.notices-none':
    '{by:list} {k:plural:lists|list} no retraction or correction for it. We asked on {on:date}. Lists can miss some.',
  'card.notices-unasked': 'We do not know if it was taken back or corrected: no service told us.',
  'card.older': 'We counted: this source is {span:span} older than the date of the page.',
  'card.newer': 'We counted: this source is {span:span} newer than the date of the page.',
  'card.same-year': 'We counted: this source is of the same year as the page.',
  'card.year-alone': 'We found no date on the page to set beside the year {year}.',
  'card.wiki-edited': '{by} gives {date:date} as its last edit.',
  'card.wiki-since': 'The page is dated {date:date}. The Wikipedia page may have said something else then.',
  'card.not-compared': 'We did not check if this source says the same as the sentence.',
  'card.begins': '{by} gives this text: {text:quote}',
  'card.licence': '{by} gives it under {licence}.',
  'card.cited-by': '{by} counts {n:plural:# later work that cites it|# later works that cite it}.',
  'card.loading': 'We are asking now.',
  'card.off': 'We did not ask for title and year, because look-ups are off.',
  'card.not-chosen': 'We did not ask for title and year, because you have not chosen yet if we may.',
  'card.on-open': 'We did not ask for title and year yet. We ask when you open this source.',
  'card.unknown': '{services:list} {k:plural:does|do} not know this link.',
  'card.no-identifier': 'We did not ask: this entry has no number or title that we can look up.',
  'card.failed': '{service} did not answer. This is not a sign that all is well.',
  'card.failed-offline':
    'We could not ask {service}, because your device is offline. This is not a sign that all is well.',
  'card.failed-rate': '{service} asked us to wait. This is not a sign that all is well.',
  'card.failed-answer':
    '{service} sent an answer that we could not read. This is not a sign that all is well.',
  'card.failed-permission':
    'We may not ask {service}: your browser has not given leave. This is not a sign that all is well.',
  'card.missing-entry': 'We found no entry {number} in the list of sources.',
  'card.failed-other': '{service} had a fault. This is not a sign that all is well.',

  // Notices: each kind is a different thing, and each says what it does not mean.
  'notice.retraction': '{by:list} {k:plural:says|say}: the journal took this paper back.',
  'notice.withdrawal': '{by:list} {k:plural:says|say}: this paper was withdrawn.',
  'notice.expression-of-concern':
    '{by:list} {k:plural:says|say}: the journal has raised doubts about this paper.',
  'notice.correction': '{by:list} {k:plural:says|say}: the journal corrected part of this paper.',
  'notice.reinstatement':
    '{by:list} {k:plural:says|say}: the journal took the paper back, then let it stand again.',
  'notice.reason': 'The notice gives this reason: {reason:quote}',
  'notice.asked': 'We asked {by} on {on:date}.',
  'notice.page-before': 'The page is dated {date:date}. That is before the notice.',
  'notice.page-after': 'The page is dated {date:date}. That is after the notice.',
  'notice.not-meant.retraction':
    'This does not show that the sentence is wrong. Other papers may say the same. Do not stop or change a treatment because of this. Ask your care team.',
  'notice.not-meant.withdrawal':
    'This does not show that the sentence is wrong. Papers are withdrawn for many reasons. Do not stop or change a treatment because of this. Ask your care team.',
  'notice.not-meant.expression-of-concern':
    'This does not mean that the paper was taken back. The journal may still be looking into it. Do not stop or change a treatment because of this. Ask your care team.',
  'notice.not-meant.correction':
    'This does not mean that the paper was taken back. Most of it may stand as it was. The notice says what was changed.',
  'notice.not-meant.reinstatement':
    'This does not mean that all doubts are gone. The notice says why the paper stands again.',

  // What the site says about itself, beside what was found on this page.
  'claim.says': 'The page says: {words:quote}',
  'claim.hidden': 'The page does not show these words now: they are in a closed or hidden part.',
  'claim.cannot-show': 'A page cannot show this.',
  'claim.no-link-on-markers':
    'On this page we found no link on the {n:plural:# marker|# markers} in the text.',
  'claim.links-on-markers':
    'On this page we found {linked:plural:# marker|# markers} with a link and {unlinked} without.',
  'claim.all-markers-linked':
    'On this page we found a link on {n:plural:the # marker|each of the # markers} in the text.',
  'claim.no-markers': 'On this page we found no marker in the text.',
  'claim.kinds': 'On this page we found {n:plural:# source|# sources}: {kinds:kinds}.',
  'claim.part': 'The page says in this: {words:quote}',
  'claim.goes':
    'We found that {n:plural:source|sources} {numbers:list} {n:plural:goes|each go} to {class:say}.',
  'claim.goes-wikipedia':
    'We found that {n:plural:source|sources} {numbers:list} {n:plural:goes|go} to Wikipedia.',
  'claim.goes-own':
    "We found that {n:plural:source|sources} {numbers:list} {n:plural:goes|go} to this site's own pages.",
  'claim.goes-unlisted':
    'We found that {n:plural:source|sources} {numbers:list} {n:plural:goes|go} to sites that are not in our table.',
  'claim.goes-nowhere': 'We found no link for {n:plural:source|sources} {numbers:list}.',
  'claim.goes-pending': 'We have not looked up {n:plural:source|sources} {numbers:list} in our table yet.',
  'claim.looked-for': 'We looked for links to {classes:says}.',
  'claim.such': 'We found such links for {n:plural:source|sources} {numbers:list}.',
  'claim.no-such': 'We found no such links.',
  'claim.not-compared': 'We did not check if the sources say the same as the page.',
  'claim.identifiers':
    'On this page we found a DOI or PubMed number for {n:plural:source|sources} {numbers:list}.',
  'claim.no-identifiers':
    'On this page we found no DOI or PubMed number for {n:plural:source|sources} {numbers:list}.',
  'claim.not-tried': 'We did not try if the links work.',
  'claim.list-fits': 'On this page we found an entry for each marker, and a marker for each entry.',
  'claim.no-sources': 'On this page we found no source list.',
  'claim.doubt':
    'We did not compare this with the page: we are not sure that we read the list of sources in full.',
  'claim.reviewer-named': 'On this page we found {names:list} named as reviewer.',
  'claim.role-unclear':
    'On this page we found {name}, under {label:quote}. The page does not say which it was.',
  'claim.no-reviewer': 'On this page we found no named reviewer.',
  'claim.checker-named': 'On this page we found {names:list} named as fact checker.',
  'claim.author-named': 'On this page we found {names:list} named as writer.',
  'claim.no-author': 'On this page we found no named writer.',
  'claim.no-degree': 'On this page we found no degree with {names:list}.',
  'claim.no-checker': 'On this page we found no named fact checker.',
  'claim.review-date': 'On this page we found a review date: {date:date}.',
  'claim.no-review-date': 'On this page we found no review date.',
  'claim.review-unchecked': 'We did not check if a review took place.',
  'claim.check-unchecked': 'We did not check if anyone checked the facts.',
  'claim.link': 'On this page we found a link: {text:quote}.',
  'claim.no-policy-link': 'On this page we found no link to such a policy.',
  'claim.cannot-show-copied': 'A page cannot show if its words were copied.',
  'claim.cannot-show-followed': 'A page cannot show if a policy is followed.',
  'claim.no-feedback-link': 'On this page we did not find that link in the part that we read.',
  'claim.no-disclaimer-link': 'On this page we found no link to a disclaimer.',
  'claim.no-disclosure-link': 'On this page we found no link to words on ads or sponsors.',
  'claim.no-corrections-link': 'On this page we found no link to words on how mistakes are fixed.',
  'claim.seal-ended': 'We know that the {name} seal ended in {date:date}.',
  'claim.interval': 'We read this as every {span:span}.',
  'claim.latest-date': 'On this page the latest date we found is {date:date}. That was {age:ago}.',
  'claim.no-date': 'On this page we found no date.',

  // Checked on this page: what we looked for; the state is said by the label before it.
  'checked.authorship': 'We looked for the name of a writer.',
  'checked.attribution': 'We looked for a list of sources.',
  'checked.disclosure': 'We looked for words on ads, sponsors or money.',
  'checked.currency': 'We looked for the date of the page.',
  'checked.reviewer': 'We looked for the name of a reviewer.',
  'checked.corrections': 'We looked for words on how mistakes are fixed.',
  'checked.editorial': 'We looked for the rules that the writers work by.',
  'checked.open': 'We found words that leave it open.',

  // Looked for and not found.
  'missing.where':
    'We looked in the text and the links of this page. Such words may stand on other pages of the site.',
  'missing.disclosure': 'We found no link to a page on ads, sponsors or money.',
  'missing.advertising': 'We found no words on ads or sponsors.',
  'missing.corrections': 'We found no link to a page on how mistakes are fixed.',
  'missing.editorial': 'We found no link to an editorial policy.',
  'missing.feedback': 'We found no link to send feedback.',

  // The site itself.
  'site.claimed-elsewhere': 'The page names {claimed} as its own address. Your browser shows {host}.',
  'site.local': 'We read this page from a file or an address without a site name.',

  // For the reader to judge.
  'question.same': 'Does the source say what the sentence says? Open it and look.',
  'question.elsewhere': 'What do other places say?',
  'question.newer': 'Is there newer research than {year}?',
  'question.why': 'Why does this site tell you this? Does it sell something?',
  'question.search-note': 'We send no words: the search opens in a new tab, and you type there.',
} as const;
