import { useMemo } from 'react';
import { encode } from 'uqr';

/** Modules of white around the code; scanners need four. */
const QUIET_ZONE = 4;

/** A QR code as SVG: black on white in every colour scheme, so that doors can read it. */
export function QrCode(props: { text: string; label: string }) {
  const { path, size } = useMemo(() => {
    const { data, size: side } = encode(props.text, {
      ecc: 'M',
      border: QUIET_ZONE,
    });
    const runs = data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { path: runs.join(''), size: side };
  }, [props.text]);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={props.label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
