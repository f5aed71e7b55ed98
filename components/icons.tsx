// The icons of every surface: one stroke, drawn on a grid of 24, coloured by the text around them.
import type { JSX } from 'preact';

const STROKES = {
  person: ['M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8z', 'M4.5 20.5c.4-3.9 3.5-6 7.5-6s7.1 2.1 7.5 6'],
  organisation: [
    'M3.5 20.5h17',
    'M5.5 20.5V8.5L12 4l6.5 4.5v12',
    'M9.5 20.5v-5.5h5v5.5',
    'M9.5 10.5h.01M14.5 10.5h.01',
  ],
  outlet: ['M4 5.5h12.5v14H6a2 2 0 0 1-2-2z', 'M16.5 9H20v8.5a2 2 0 0 1-3.5 1.3', 'M7.5 9h5.5M7.5 12.5h5.5M7.5 16h3.5'],
  group: ['M5.5 21V3.5', 'M5.5 4.5c4-2 7 2 13 0v9c-6 2-9-2-13 0'],
  place: [
    'M12 21.5c4.3-4.2 6.8-8 6.8-11.7a6.8 6.8 0 0 0-13.6 0c0 3.7 2.5 7.5 6.8 11.7z',
    'M12 7.3a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5z',
  ],
  other: ['M4 12.5V5.5a1.5 1.5 0 0 1 1.5-1.5h7L20 11.5 12 20z', 'M8.5 8.5h.01'],
  quote: ['M10 7H5v6h4.5c0 2.3-1.3 3.7-3.7 4.2', 'M19.5 7h-5v6H19c0 2.3-1.3 3.7-3.7 4.2'],
  find: ['M10.8 4a6.8 6.8 0 1 1 0 13.6a6.8 6.8 0 0 1 0-13.6z', 'M20.5 20.5l-4.8-4.8'],
  eye: [
    'M2.5 12c2.6-4.5 5.8-6.7 9.5-6.7s6.9 2.2 9.5 6.7c-2.6 4.5-5.8 6.7-9.5 6.7s-6.9-2.2-9.5-6.7z',
    'M12 9.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 0 1 0-5.6z',
  ],
  pin: ['M9 3.5h6l-.8 6 3.3 3.5v1.5h-11V13l3.3-3.5z', 'M12 14.5v6.5'],
  back: ['M14.5 5.5L8 12l6.5 6.5'],
  close: ['M6 6l12 12M18 6L6 18'],
  open: [
    'M13.5 4.5h6v6',
    'M19.5 4.5L11 13',
    'M17.5 14v4.5a1.5 1.5 0 0 1-1.5 1.5H6a1.5 1.5 0 0 1-1.5-1.5V8.5A1.5 1.5 0 0 1 6 7h4',
  ],
  copy: ['M8.5 8.5h11v11h-11z', 'M15.5 8.5v-4h-11v11h4'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  cross: ['M7 7l10 10M17 7L7 17'],
  question: ['M9 9.2a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1.1-1.3 2.1', 'M12 17.3h.01'],
  scale: ['M12 4v16M7.5 20h9', 'M5 7.5h14', 'M5 7.5l-2.5 6h5zM19 7.5l-2.5 6h5z'],
  gear: [
    'M12 8.8a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 0 1 0-6.4z',
    'M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M18.4 5.6l-2.1 2.1M7.7 16.3l-2.1 2.1',
  ],
  plus: ['M12 5v14M5 12h14'],
  bin: ['M4.5 6.5h15', 'M9.5 6.5v-2h5v2', 'M6.5 6.5l.8 13h9.4l.8-13', 'M10.2 10.5v5.5M13.8 10.5v5.5'],
  pack: ['M12 3.5l8 4v9l-8 4-8-4v-9z', 'M4 7.5l8 4 8-4', 'M12 11.5v9'],
  document: ['M6 3.5h8l4.5 4.5v12.5H6z', 'M14 3.5V8h4.5', 'M9 12.5h6M9 16h6'],
  down: ['M6 9.5l6 6 6-6'],
  pencil: ['M4.5 19.5l1-4.2L16 4.8l3.2 3.2L8.7 18.5z', 'M13.8 7l3.2 3.2'],
} as const satisfies Record<string, readonly string[]>;

const FILLED = {
  half: 'M12 3a9 9 0 1 0 0 18z',
} as const;

export type IconName = keyof typeof STROKES | keyof typeof FILLED;

/** An icon beside a text that says the same: hidden from assistive technology. `size` in CSS pixels. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }): JSX.Element {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={size < 15 ? 2.2 : 1.8}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {name === 'half' ? (
        <>
          <path d={FILLED.half} fill="currentColor" stroke="none" />
          <path d="M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z" />
        </>
      ) : (
        STROKES[name].map((d) => <path key={d} d={d} />)
      )}
    </svg>
  );
}

/** The icon of an entity type. */
export const iconOf = (type: string | null | undefined): IconName =>
  type && type in STROKES && ['person', 'organisation', 'outlet', 'group', 'place', 'other'].includes(type)
    ? (type as IconName)
    : 'other';
