export * from './Tally';
export * from './toolChecks';
