export * from './compose';
export * from './describeProblem';
export * from './essential';
export * from './pool';
export * from './names';
export * from './summarizePlan';
