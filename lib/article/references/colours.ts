/** A colour as browsers compute it: red, green, blue of 0 to 255, and how much of it covers what is behind. */
interface Colour {
  channels: readonly number[];
  alpha: number;
}

const RGB = /^rgba?\((\d{1,3}), (\d{1,3}), (\d{1,3})(?:, (\d?\.?\d+))?\)$/;

/** Below this nothing is seen of a colour, or of what is drawn through it. */
export const FAINTEST = 0.05;

/** Sum over the channels up to which two colours can't be told apart: well below what any text has (WCAG 2.2, 1.4.3). */
const SAME_COLOUR = 30;

/** Taken apart; undefined in another notation, of which nothing is claimed. */
export function readColour(computed: string): Colour | undefined {
  const [, red, green, blue, alpha = '1'] = RGB.exec(computed) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { channels: [red, green, blue].map(Number), alpha: Number(alpha) };
}

/** Whether a text in the first colour can't be seen on the second. */
export function isLostOn(text: Colour, behind: Colour): boolean {
  if (text.alpha < FAINTEST) return true;
  const apart = text.channels.reduce((sum, one, at) => sum + Math.abs(one - (behind.channels[at] ?? 0)), 0);
  return apart * text.alpha < SAME_COLOUR;
}
