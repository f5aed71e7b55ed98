// Whether a stretch of the page is light or dark: from the text's computed colour and what is painted behind it.

export type Tone = 'light' | 'dark';

/** What is painted behind an element: a tone, or `null` where an image, a gradient or nothing opaque is. */
export type Grounds = Map<Element, Tone | null>;

/**
 * The tone of the ground an element's text stands on. Reads computed styles only. Where no ancestor paints an opaque colour
 * behind the text, the text's own colour tells: light text is set on dark. `grounds` keeps answers for one drawing.
 */
export function toneOf(element: Element, grounds: Grounds): Tone {
  const ground = groundOf(element, grounds);
  if (ground) return ground;
  const text = parse(element.ownerDocument.defaultView!.getComputedStyle(element).color);
  return text && lightness(text) > 0.5 ? 'dark' : 'light';
}

/** What no colour computes to. */
const NOTHING = 'rgba(0, 0, 0, 0)';

function groundOf(element: Element, grounds: Grounds): Tone | null {
  const known = grounds.get(element);
  if (known !== undefined) return known;
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  const { backgroundColor } = style;
  const colour = backgroundColor === NOTHING ? null : parse(backgroundColor);
  let tone: Tone | null = null;
  if (style.backgroundImage === 'none') {
    if (colour && colour.alpha > 0.6) tone = lightness(colour) < 0.4 ? 'dark' : 'light';
    else if (element.parentElement) tone = groundOf(element.parentElement, grounds);
  }
  grounds.set(element, tone);
  return tone;
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Computed colours are "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)", "color(srgb 0.1 0.2 0.3 / 0.5)" or "oklch(…)"; others: `null`. */
export function parse(colour: string): Colour | null {
  let known = COLOURS.get(colour);
  if (known === undefined) {
    known = parsed(colour);
    if (COLOURS.size > 500) COLOURS.clear();
    COLOURS.set(colour, known);
  }
  return known;
}

/** A long page asks for thousands of elements and has a handful of colours. */
const COLOURS = new Map<string, Colour | null>();

function parsed(colour: string): Colour | null {
  const [space, inner] = /^([a-z]+)\((.*)\)$/.exec(colour)?.slice(1) ?? [];
  if (!space || !inner) return null;
  const words = inner.split(/[\s,/]+/).filter(Boolean);
  const named = space === 'color' ? words.shift() : space;
  const numbers = words.map((word) =>
    word.endsWith('%') ? Number.parseFloat(word) / 100 : Number.parseFloat(word) || 0,
  );
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if (named === 'rgb' || named === 'rgba') return { red: a / 255, green: b / 255, blue: c / 255, alpha };
  if (named === 'srgb' || named === 'display-p3') return { red: a, green: b, blue: c, alpha };
  if (named === 'oklch' || named === 'oklab') return { red: a, green: a, blue: a, alpha };
  if (named === 'lch' || named === 'lab') return { red: a / 100, green: a / 100, blue: a / 100, alpha };
  return null;
}

/** Rough perceived lightness, 0..1, of a colour in sRGB. */
const lightness = ({ red, green, blue }: Colour): number => 0.299 * red + 0.587 * green + 0.114 * blue;
