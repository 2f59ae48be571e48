export * from './account';
export * from './audit';
export * from './consent';
export * from './ownShow';
export * from './role';
export * from './withdrawal';
