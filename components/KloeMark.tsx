/** The mark, as in public/icons. Its colours are its own in every theme. */
export function KloeMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="5" fill="#17496f" />
      <rect x="7" y="6" width="4" height="20" fill="#ffd84d" />
      <path d="M24 6.5 14.5 16 24 25.5" fill="none" stroke="#fff" stroke-width="4" />
    </svg>
  );
}
