export * from './applyShow';
export * from './planShow';
export * from './waitForShow';
