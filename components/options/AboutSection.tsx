import { text } from '../strings-pages.ts';
import { Section } from './Section.tsx';

/** Version, and what the product does not do. */
export function AboutSection({ version, onWelcome }: { version: string; onWelcome: () => void }) {
  return (
    <Section anchor="about" title={text('options.about')}>
      <p>{text('product.does')}</p>
      <p>{text('product.care')}</p>
      <p class="eo-section-note">{text('options.version', { version })}</p>
      <div>
        <button type="button" class="eo-button" onClick={onWelcome}>
          {text('options.welcome')}
        </button>
      </div>
    </Section>
  );
}
