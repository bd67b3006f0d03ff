import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { ReportForm } from '../../../components/panel/ReportForm.tsx';
import { appraise } from '../../../lib/appraisal/index.ts';
import { input } from '../../unit/appraisal/sample.ts';

afterEach(() => render(null, document.body));

it('opens the list of reports of a build that names one, with nothing of the page in the address', () => {
  const tracker = 'https://tracker.test/issues/new';
  const actions = { copyText: async () => true };
  const form = { address: 'https://health.test/tea', version: '1', about: undefined, actions };
  const appraisal = appraise(input());
  render(<ReportForm {...form} appraisal={appraisal} tracker={tracker} onClose={() => {}} />, document.body);
  const links = [...document.body.querySelectorAll('a')];
  expect(links.map(link => link.getAttribute('href'))).toEqual([tracker]);
  expect(links[0]?.rel).toContain('noreferrer');
  expect(document.body.textContent).not.toContain('no list of reports');
});
