// How much memory a program and all its children take, sampled while something runs (Linux; elsewhere 0 is answered).
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Private and shared-by-use memory of a process tree, in MB. */
function treeMemory(root: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // It has ended meanwhile.
    }
  }
  let kilobytes = 0;
  const queue = [root];
  for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
    queue.push(...(children.get(pid) ?? []));
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It has ended meanwhile, or may not be read.
    }
  }
  return kilobytes / 1024;
}

/** Samples until `stop`, which answers with the largest growth since the start, in MB. */
export function startSampling(root: number, every = 200): { stop(): number } {
  if (!existsSync('/proc/self/smaps_rollup')) return { stop: () => 0 };
  const before = treeMemory(root);
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, treeMemory(root));
  }, every);
  return {
    stop() {
      clearInterval(timer);
      return Math.max(peak, treeMemory(root)) - before;
    },
  };
}
