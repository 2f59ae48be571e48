import type { BundledSeatingPlan } from '@marquee/plugin-ticketing-common';
import { RiUploadCloud2Line } from '@remixicon/react';

const STAGE = 'var(--bui-fg-secondary)';

const SKETCHES = {
  theatre: (
    <>
      <rect x="34" y="4" width="28" height="7" rx="2" fill={STAGE} />
      {[16, 24, 32, 40].map((y, index) => (
        <path
          key={y}
          d={`M${22 - index * 4} ${y} Q48 ${y + 12} ${74 + index * 4} ${y}`}
          stroke={index === 0 ? '#8e44ad' : '#c0392b'}
          strokeWidth="4"
          strokeDasharray="3 1.5"
        />
      ))}
      <path
        d="M8 52 Q48 68 88 52"
        stroke="#2980b9"
        strokeWidth="5"
        strokeDasharray="3 1.5"
      />
    </>
  ),
  arena: (
    <>
      <rect x="30" y="6" width="36" height="8" rx="2" fill={STAGE} />
      <rect
        x="34"
        y="20"
        width="28"
        height="20"
        fill="#8e44ad"
        opacity="0.75"
      />
      <path
        d="M22 10 V38 Q22 50 34 50 H62 Q74 50 74 38 V10"
        stroke="#c0392b"
        strokeWidth="7"
      />
      <path
        d="M12 10 V40 Q12 60 32 60 H64 Q84 60 84 40 V10"
        stroke="#2980b9"
        strokeWidth="6"
      />
    </>
  ),
  stadium: (
    <>
      <rect
        x="33"
        y="22"
        width="30"
        height="20"
        rx="2"
        fill="#27ae60"
        opacity="0.6"
      />
      <rect x="44" y="24" width="8" height="5" fill={STAGE} />
      <ellipse
        cx="48"
        cy="32"
        rx="26"
        ry="18"
        stroke="#8e44ad"
        strokeWidth="5"
      />
      <ellipse
        cx="48"
        cy="32"
        rx="34"
        ry="24"
        stroke="#c0392b"
        strokeWidth="5"
      />
      <ellipse
        cx="48"
        cy="32"
        rx="42"
        ry="29"
        stroke="#2980b9"
        strokeWidth="4"
      />
    </>
  ),
};

/** Sketch of a seating plan: where the stage is and how the seats lie around it. */
export function PlanPicture({ plan }: { plan: BundledSeatingPlan | 'upload' }) {
  if (plan === 'upload') {
    return <RiUploadCloud2Line size={56} color={STAGE} aria-hidden />;
  }
  return (
    <svg viewBox="0 0 96 64" width={96} height={64} aria-hidden fill="none">
      {SKETCHES[plan]}
    </svg>
  );
}
