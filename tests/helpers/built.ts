// Builds the extension once for the browser tests: Chromium's and Firefox's directories under .output.
import { execFileSync } from 'node:child_process';

export default function setup(): void {
  const wxt = (...args: string[]) =>
    execFileSync('npx', ['wxt', 'build', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  wxt();
  wxt('-b', 'firefox', '--mv3');
}
