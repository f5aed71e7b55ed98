// The icons of every surface: one stroke, drawn on a grid of 24, coloured by the text around them.
import type { JSX } from 'preact';

const STROKES = {
  person: ['M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8z', 'M4.5 20.500c.4-3.900 3.500-6 7.500-6s7.100 2.100 7.500 6'],
  organisation: [
    'M3.500 20.500h17',
    'M5.500 20.500V8.500L12 4l6.500 4.500v12',
    'M9.500 20.500v-5.500h5v5.500',
    'M9.500 10.500h.01M14.500 10.500h.01',
  ],
  outlet: [
    'M4 5.500h12.500v14H6a2 2 0 0 1-2-2z',
    'M16.500 9H20v8.500a2 2 0 0 1-3.500 1.300',
    'M7.500 9h5.500M7.500 12.500h5.500M7.500 16h3.500',
  ],
  group: ['M5.500 21V3.500', 'M5.500 4.500c4-2 7 2 13 0v9c-6 2-9-2-13 0'],
  place: [
    'M12 21.500c4.300-4.200 6.800-8 6.800-11.700a6.800 6.800 0 0 0-13.600 0c0 3.700 2.500 7.500 6.800 11.700z',
    'M12 7.300a2.500 2.500 0 1 1 0 5a2.500 2.500 0 0 1 0-5z',
  ],
  other: ['M4 12.500V5.500a1.500 1.500 0 0 1 1.500-1.500h7L20 11.500 12 20z', 'M8.500 8.500h.01'],
  quote: ['M10 7H5v6h4.500c0 2.300-1.300 3.700-3.700 4.200', 'M19.500 7h-5v6H19c0 2.300-1.300 3.700-3.700 4.200'],
  find: ['M10.800 4a6.800 6.800 0 1 1 0 13.600a6.800 6.800 0 0 1 0-13.600z', 'M20.500 20.500l-4.800-4.800'],
  eye: [
    'M2.500 12c2.600-4.500 5.800-6.700 9.500-6.700s6.900 2.200 9.500 6.700c-2.600 4.500-5.800 6.700-9.500 6.700s-6.900-2.200-9.500-6.700z',
    'M12 9.200a2.800 2.800 0 1 1 0 5.600a2.800 2.800 0 0 1 0-5.600z',
  ],
  pin: ['M9 3.500h6l-.8 6 3.300 3.500v1.500h-11V13l3.300-3.500z', 'M12 14.500v6.500'],
  back: ['M14.500 5.500L8 12l6.500 6.500'],
  close: ['M6 6l12 12M18 6L6 18'],
  open: [
    'M13.500 4.500h6v6',
    'M19.500 4.500L11 13',
    'M17.500 14v4.500a1.500 1.500 0 0 1-1.500 1.500H6a1.500 1.500 0 0 1-1.500-1.500V8.500A1.500 1.500 0 0 1 6 7h4',
  ],
  copy: ['M8.500 8.500h11v11h-11z', 'M15.500 8.500v-4h-11v11h4'],
  check: ['M5 12.500l4.500 4.500L19 7.500'],
  cross: ['M7 7l10 10M17 7L7 17'],
  question: ['M9 9.200a3 3 0 1 1 4.300 2.700c-.9.500-1.300 1.100-1.300 2.100', 'M12 17.300h.01'],
  scale: ['M12 4v16M7.500 20h9', 'M5 7.500h14', 'M5 7.500l-2.500 6h5zM19 7.500l-2.500 6h5z'],
  gear: [
    'M12 8.800a3.200 3.200 0 1 1 0 6.400a3.200 3.200 0 0 1 0-6.400z',
    'M12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.100 2.100M16.300 16.300l2.100 2.100M18.400 5.600l-2.100 2.100M7.700 16.300l-2.100 2.100',
  ],
  plus: ['M12 5v14M5 12h14'],
  bin: [
    'M4.500 6.500h15',
    'M9.500 6.500v-2h5v2',
    'M6.500 6.500l.8 13h9.400l.8-13',
    'M10.200 10.500v5.500M13.800 10.500v5.500',
  ],
  pack: ['M12 3.500l8 4v9l-8 4-8-4v-9z', 'M4 7.500l8 4 8-4', 'M12 11.500v9'],
  document: ['M6 3.500h8l4.500 4.500v12.500H6z', 'M14 3.500V8h4.500', 'M9 12.500h6M9 16h6'],
  down: ['M6 9.500l6 6 6-6'],
  pencil: ['M4.500 19.500l1-4.200L16 4.800l3.200 3.200L8.700 18.500z', 'M13.800 7l3.200 3.200'],
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
