import { spawn } from 'node:child_process';

const KEPT_CHARACTERS = 8000;

/**
 * Runs a program to its end; gives its standard output, or throws an error with the end of all it wrote.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<string>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let everything = '';
    child.stdout.on('data', chunk => {
      output += chunk;
      everything = (everything + chunk).slice(-KEPT_CHARACTERS);
    });
    child.stderr.on('data', chunk => {
      everything = (everything + chunk).slice(-KEPT_CHARACTERS);
    });
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve(output);
      else reject(new Error(everything.trim() || `it ended with code ${code}`));
    });
  });
}
