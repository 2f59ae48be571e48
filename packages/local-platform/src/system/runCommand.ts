import { spawn } from 'node:child_process';

const KEPT_CHARACTERS = 4000;

/**
 * Runs a program to its end and gives what it wrote to standard output.
 *
 * @throws Error - with the end of its error output, when it cannot be started or ends with another code than 0
 */
export function runCommand(
  command: string,
  args: string[],
  options: {
    cwd?: string;
    env?: Record<string, string>;
    input?: string;
    signal?: AbortSignal;
    /** Gets each piece of standard output and error output as it comes. */
    onOutput?: (chunk: Buffer) => void;
  } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      signal: options.signal,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      options.onOutput?.(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors = (errors + chunk).slice(-KEPT_CHARACTERS);
      options.onOutput?.(chunk);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) {
        resolve(output);
      } else {
        const how = signal
          ? `was ended by ${signal}`
          : `ended with code ${code}`;
        reject(new Error(`${command} ${how}: ${errors.trim()}`));
      }
    });
    // A program that ends without reading its input is judged by its exit code alone.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}
