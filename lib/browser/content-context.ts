// Stands in for WXT's context of content scripts, which announces itself to every page and lets any page end the script.

/**
 * WXT's own posts a message with the extension's id to each page it runs on, and stops when a page repeats it. Ours has neither:
 * a script that outlived an update notices by itself (`alive` in ask.ts). Put in its place by `wxt.config.ts`, in builds.
 */
export class ContentScriptContext {}
