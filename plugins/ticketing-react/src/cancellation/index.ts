export { CancellationFields } from './CancellationFields';
export { CancellationPreview } from './CancellationPreview';
