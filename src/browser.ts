/** The only import of the polyfill, so that every other file has one way to the browser. */
export { default as browser } from 'webextension-polyfill';
