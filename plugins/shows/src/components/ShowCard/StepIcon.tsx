import type { RolloutStep } from '@marquee/plugin-shows-common';
import {
  RiCheckboxCircleFill,
  RiCircleLine,
  RiErrorWarningFill,
  RiLoader4Line,
  type RemixiconComponentType,
} from '@remixicon/react';

const ICONS: Record<
  RolloutStep['state'],
  { Icon: RemixiconComponentType; color: string }
> = {
  waiting: { Icon: RiCircleLine, color: 'var(--bui-fg-secondary)' },
  running: { Icon: RiLoader4Line, color: 'var(--bui-announcement-fg-subdued)' },
  done: { Icon: RiCheckboxCircleFill, color: 'var(--bui-positive-fg-subdued)' },
  failed: { Icon: RiErrorWarningFill, color: 'var(--bui-negative-fg-subdued)' },
};

/** How far a step has come, by shape, colour and, for readers, word. */
export function StepIcon(props: {
  state: RolloutStep['state'];
  label: string;
}) {
  const { Icon, color } = ICONS[props.state];
  return (
    <Icon
      size={18}
      color={color}
      // Words beside it that need more than a line would squeeze it.
      style={{ flexShrink: 0 }}
      role="img"
      aria-label={props.label}
    />
  );
}
