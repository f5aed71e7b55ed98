// One line to the console for each failure: version, stage, what happened. Nothing is sent anywhere.
import { browser } from './native';

export function report(stage: string, error: unknown): void {
  const version = browser.runtime.getManifest?.().version ?? '?';
  console.error(`Incise ${version}, ${stage}:`, error);
}
