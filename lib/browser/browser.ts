// The extension APIs, through the polyfill that WXT puts behind `wxt/browser`; the only import of it.
export { type Browser, browser } from 'wxt/browser';
