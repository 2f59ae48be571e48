export { formatDuration } from './formatDuration';
export { formatStepTimes } from './formatStepTimes';
export { LineView } from './LineView';
export { runSteps } from './runSteps';
export type { Step, StepContext, StepOutcome, StepTime } from './Step';
export { StepFailedError } from './StepFailedError';
export type { StepsView } from './StepsView';
export { TerminalView } from './TerminalView';
