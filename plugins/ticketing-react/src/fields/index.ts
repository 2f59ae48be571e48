export { FileButton } from './FileButton';
export { LabelledInput } from './LabelledInput';
export { MoneyField } from './MoneyField';
export { NumberField } from './NumberField';
