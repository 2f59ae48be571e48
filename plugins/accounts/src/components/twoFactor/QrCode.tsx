import { encode } from 'uqr';

/** A QR code, dark on light in every theme: readers need the contrast. `label` says what it holds. */
export function QrCode(props: { content: string; label: string }) {
  const { data, size } = encode(props.content, { border: 2 });
  const dark = data
    .flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      role="img"
      aria-label={props.label}
      width={180}
      height={180}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}
