export * from './formatDateTime';
export * from './formatMoney';
