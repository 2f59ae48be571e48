export { FileButton } from './FileButton';
export { MoneyField } from './MoneyField';
export { NumberField } from './NumberField';
