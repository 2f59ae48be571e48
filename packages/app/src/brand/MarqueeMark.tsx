/** The sign above a theatre's door, lit bulbs around an M. `size` is the width in CSS pixels. */
export function MarqueeMark(props: { size: number; title?: string }) {
  const { size, title } = props;
  return (
    <svg
      width={size}
      height={(size * 22) / 30}
      viewBox="1 5 30 22"
      role={title ? 'img' : undefined}
      aria-hidden={title ? undefined : true}
    >
      {title && <title>{title}</title>}
      <rect x="1" y="5" width="30" height="22" rx="6" fill="#1b1530" />
      <rect
        x="2.5"
        y="6.5"
        width="27"
        height="19"
        rx="4.5"
        fill="none"
        stroke="#ffc857"
        strokeWidth="2"
        strokeDasharray="0.1 4"
        strokeLinecap="round"
      />
      <path
        d="M9 21.5V11l7 6 7-6v10.5"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
