// Reads the add-on linter's answer: no errors, and only the warnings that are known and explained here.
import { readFileSync } from 'node:fs';

const EXPLAINED = new Set([
  'UNSAFE_VAR_ASSIGNMENT', // Preact's own handling of dangerouslySetInnerHTML, which we never use
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', // data_collection_permissions; the add-on is for desktop Firefox
  'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION',
]);

const { errors, warnings } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const unexplained = warnings.filter((warning) => !EXPLAINED.has(warning.code));
for (const row of [...errors, ...unexplained])
  console.error(`${row.code}: ${row.message} (${row.file ?? '-'}:${row.line ?? '-'})`);
console.log(`${errors.length} errors, ${warnings.length} warnings (${unexplained.length} unexplained)`);
process.exit(errors.length + unexplained.length === 0 ? 0 : 1);
