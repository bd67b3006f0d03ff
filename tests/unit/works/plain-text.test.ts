import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from '../../../lib/works/plain-text.ts';

describe('plainLine', () => {
  it.each([
    ['Plain words', 'Plain words'],
    ['  Runs \n   of\tspace ', 'Runs of space'],
    ['Effect of <i>Invented coli</i> on H<sub>2</sub>O', 'Effect of Invented coli on H2O'],
    ['Health &amp; Care in the Village', 'Health & Care in the Village'],
    ['Health &amp;amp; Care', 'Health & Care'],
    ['The &lt;scp&gt;ABC&lt;/scp&gt; trial', 'The ABC trial'],
    ['Serum &#x3b2;-carotene and &beta;-blockers', 'Serum β-carotene and β-blockers'],
    ['Tall people (P<0.001) and n<5', 'Tall people (P<0.001) and n<5'],
    ['Ratio <mml:math><mml:mi>x</mml:mi><mml:mo>/</mml:mo><mml:mi>y</mml:mi></mml:math> of', 'Ratio x/y of'],
    [
      'Sum <inline-formula><tex-math>\\frac{a}{b}</tex-math><mml:math><mml:mi>a</mml:mi></mml:math></inline-formula>',
      'Sum a',
    ],
    ['Broken <i>markup', 'Broken markup'],
    ['<script>alert(1)</script>', 'alert(1)'],
    ['', ''],
  ])('reads %j as %j', (markup, text) => {
    expect(plainLine(markup)).toBe(text);
  });
});

describe('plainText', () => {
  it('keeps headings and paragraphs of a JATS abstract apart', () => {
    const abstract = `<jats:title>Abstract</jats:title>
      <jats:sec><jats:title>Background</jats:title>
        <jats:p>Nobody   had counted <jats:italic>the</jats:italic> spoons.</jats:p></jats:sec>
      <jats:sec><jats:title>Results</jats:title><jats:p>Forty.</jats:p></jats:sec>`;
    expect(plainText(abstract)).toBe('Abstract\nBackground\nNobody had counted the spoons.\nResults\nForty.');
  });

  it('reads markup that never ends in time that grows with its length', () => {
    const started = performance.now();
    plainText('<'.repeat(50_000));
    plainText('<i '.repeat(15_000));
    plainText('&amp;lt;'.repeat(15_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
