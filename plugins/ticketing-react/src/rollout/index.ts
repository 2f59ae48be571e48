export { StepWords } from './StepWords';
