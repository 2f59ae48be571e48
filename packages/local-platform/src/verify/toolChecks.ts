import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from '../system/runCommand';
import { readJestReport, readPlaywrightReport } from './readReports';
import { verdict, type CheckResult } from './Tally';

/** Where a check runs and what it may use. */
export interface CheckContext {
  checkout: string;
  /** Folder for the logs and reports of this run. */
  logsDir: string;
  env: Record<string, string>;
  signal: AbortSignal;
}

interface Tool {
  /** Name of its log file. */
  name: string;
  args: string[];
  cwd?: string;
  env?: Record<string, string>;
}

/**
 * Runs a program of the workspace (`node_modules/.bin`), its output going to a log
 * file, and says whether it ended well.
 */
async function runTool(tool: Tool, context: CheckContext): Promise<boolean> {
  const { checkout, logsDir, signal } = context;
  await mkdir(logsDir, { recursive: true });
  const log = createWriteStream(join(logsDir, `${tool.name}.log`));
  const [program, ...args] = tool.args;
  try {
    await runCommand(join(checkout, 'node_modules', '.bin', program), args, {
      cwd: tool.cwd ?? checkout,
      env: { ...context.env, ...tool.env },
      signal,
      onOutput: chunk => log.write(chunk),
    });
    return true;
  } catch (error) {
    signal.throwIfAborted();
    log.write(`\n${error}\n`);
    return false;
  } finally {
    log.end();
  }
}

/** A check that is one yes or no: the tool's exit code. */
export async function toolCheck(
  title: string,
  tool: Tool,
  context: CheckContext,
): Promise<CheckResult> {
  return verdict(title, await runTool(tool, context));
}

/** Runs Jest and counts its tests. `args` is the command up to Jest's own options. */
export async function jestCheck(
  tool: Tool,
  context: CheckContext,
): Promise<CheckResult> {
  const report = join(context.logsDir, `${tool.name}.json`);
  await rm(report, { force: true });
  const args = [...tool.args, '--ci', '--json', `--outputFile=${report}`];
  const ok = await runTool({ ...tool, args }, context);
  return readReport(tool.name, report, { ok, read: readJestReport });
}

/** Runs Playwright in the end-to-end package and counts its tests. */
export async function playwrightCheck(
  tool: { name: string; specs: string[]; env?: Record<string, string> },
  context: CheckContext,
): Promise<CheckResult> {
  const report = join(context.logsDir, `${tool.name}.json`);
  await mkdir(dirname(report), { recursive: true });
  await rm(report, { force: true });
  const ok = await runTool(
    {
      name: tool.name,
      args: ['playwright', 'test', ...tool.specs],
      cwd: join(context.checkout, 'packages', 'end-to-end'),
      env: { ...tool.env, REPORT_FILE: report },
    },
    context,
  );
  return readReport(tool.name, report, { ok, read: readPlaywrightReport });
}

/** A tool that ended badly although its report shows no failure is a failure too. */
async function readReport<T>(
  name: string,
  file: string,
  options: { ok: boolean; read: (report: T) => CheckResult },
): Promise<CheckResult> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return verdict(`${name} wrote no report`, false);
  const result = options.read(JSON.parse(text));
  if (result.passed + result.failed === 0) {
    return verdict(`${name} ran no test`, false);
  }
  return options.ok || result.failed > 0
    ? result
    : { ...result, failed: 1, failures: [`${name} ended badly, see its log`] };
}
