/** The only door to extension APIs. WXT puts webextension-polyfill behind this import. */
export { browser } from 'wxt/browser';
