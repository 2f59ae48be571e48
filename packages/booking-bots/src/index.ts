export { benchTicketing } from './bench/benchTicketing';
export { runBots } from './rehearsal/runBots';
