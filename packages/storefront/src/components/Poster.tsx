const HUES = [12, 38, 96, 160, 198, 226, 262, 318];

function hueOf(title: string) {
  let sum = 0;
  for (const letter of title) sum = (sum * 31 + letter.charCodeAt(0)) % 9_973;
  return HUES[sum % HUES.length];
}

/**
 * A show's poster. Without one, a drawn ticket in a colour of the title stands
 * in, so that cards keep their shape.
 */
export function Poster(props: {
  src?: string;
  title: string;
  /** What it shows; without, it is passed over by screen readers. */
  alt?: string;
  eager?: boolean;
}) {
  if (props.src) {
    return (
      <img
        className="poster"
        src={props.src}
        alt={props.alt ?? ''}
        width={300}
        height={400}
        loading={props.eager ? 'eager' : 'lazy'}
      />
    );
  }
  const hue = hueOf(props.title);
  return (
    <svg
      className="poster"
      viewBox="0 0 300 400"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="300" height="400" fill={`hsl(${hue} 45% 30%)`} />
      <path d="M0 0h300L0 300z" fill={`hsl(${hue} 55% 38%)`} />
      <circle
        cx="230"
        cy="90"
        r="130"
        fill={`hsl(${hue} 70% 72%)`}
        opacity="0.28"
      />
      <path
        d="M40 330h220M40 350h150"
        stroke="#fff"
        strokeOpacity="0.55"
        strokeWidth="6"
      />
      <text
        x="150"
        y="225"
        textAnchor="middle"
        fontSize="120"
        fontWeight="800"
        fill="#fff"
        fillOpacity="0.92"
      >
        {Array.from(props.title.trim())[0] ?? '·'}
      </text>
    </svg>
  );
}
