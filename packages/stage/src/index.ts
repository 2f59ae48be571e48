/**
 * Everything that buyers meet, on one machine and without a cluster.
 *
 * @packageDocumentation
 */
export { type StageBoxOffice } from './openBoxOffice';
export { sampleShows } from './sampleShows';
export { startStage, type Stage } from './startStage';
export { type StageShow } from './StageShow';
