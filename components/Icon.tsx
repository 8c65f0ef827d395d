/** The usual signs, drawn on a grid of 24. Never without words beside them, or a label on what holds them. */
import './Icon.css';

const PATHS = {
  add: 'M12 5v14M5 12h14',
  ask: 'M4 4.5h16v12h-8.5L7 20.5v-4H4zM10 9a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1M12 14h.01',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  bin: 'M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5 7.5 20h9l1-13.5M10 10v6.5M14 10v6.5',
  book: 'M12 6.5C10 5 7 4.5 3.5 4.5v14C7 18.5 10 19 12 20.5c2-1.5 5-2 8.5-2v-14C17 4.5 14 5 12 6.5zm0 0v14',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2',
  close: 'M6 6l12 12M18 6 6 18',
  compare: 'M4 5h7v14H4zM13 5h7v14h-7z',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  differ: 'M5 9.5h14M5 14.5h14M16 5 8 19',
  down: 'M12 4v15M5.5 13 12 19.5 18.5 13',
  envelope: 'M4 6h16v12H4zM4 7l8 6 8-6',
  find: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zm5 11.5L20.5 20.5',
  'fit-width': 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  forward: 'M9.5 5.5 16 12l-6.5 6.5',
  highlight: 'M5 20h14M8 16l-1.5-3L14 5l4 4-7.5 7.5zM8 16l2.5.5',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.5h.01',
  left: 'M20 12H5M11 5.5 4.5 12 11 18.5',
  larger: 'M12 5v14M5 12h14',
  link: 'M9.5 14.5l5-5M8 11l-2.5 2.5a3.5 3.5 0 0 0 5 5L13 16M16 13l2.5-2.5a3.5 3.5 0 0 0-5-5L11 8',
  list: 'M4 6h.01M4 12h.01M4 18h.01M8.5 6H20M8.5 12H20M8.5 18H20',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  more: 'M4.5 12h1.5M11.2 12h1.6M18 12h1.5',
  page: 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6.5M9 16h6.5',
  pencil: 'M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  same: 'M5 9.5h14M5 14.5h14',
  save: 'M12 4v11M7 10.5 12 15.5l5-5M4.5 20h15',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  smaller: 'M5 12h14',
  tick: 'M5 12.5 10 17.5 19.5 7',
  towards: 'M4 12h15M13 5.5 19.5 12 13 18.5',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9',
  unfold: 'M5.5 9.5 12 16l6.5-6.5',
  fold: 'M5.5 15 12 8.5 18.5 15',
  unsure:
    'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9.8 9.5a2.2 2.2 0 1 1 3 2.1c-.6.2-.8.6-.8 1.4M12 16h.01',
  up: 'M12 20V5M5.5 11 12 4.5 18.5 11',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.5h.01',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 'normal' }: { name: IconName; size?: 'normal' | 'small' }) {
  return (
    <svg class="icon" data-size={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
