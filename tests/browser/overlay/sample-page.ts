import sample from '../../fixtures/pages/sample-article.html?raw';

/** Puts the sample article into the page of the test, in an element of its own; the caller removes it. */
export function putSample(): HTMLElement {
  const place = document.createElement('div');
  const { body, title } = new DOMParser().parseFromString(sample, 'text/html');
  document.title = title;
  place.append(...body.childNodes);
  document.body.append(place);
  return place;
}
