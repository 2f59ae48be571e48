export * from './describeNote';
export * from './PartCause';
export * from './PartState';
export * from './RolloutNote';
