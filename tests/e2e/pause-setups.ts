/** Pages on which a pause could not be seen or used once; each runs before Connect is pressed. */
type Setup = {
  readonly name: string;
  readonly act: string;
  /** `used`: the decision can be taken; `goes`: Connect goes on by itself; `either` where browsers may differ. */
  readonly ends: 'used' | 'goes' | 'either';
};

const KEEP = (act: string) =>
  `{ const act = () => { ${act} }; act(); new MutationObserver(act).observe(document.documentElement, { childList: true, subtree: true, attributes: true }); }`;
const HOST = "document.querySelector('html > privacy-hints')";

export const SETUPS: readonly Setup[] = [
  {
    name: 'thrown out six times before',
    act: `(async () => { for (let i = 0; i < 6; i++) { ${HOST}?.remove(); await new Promise((done) => setTimeout(done, 120)); } globalThis.ready = true; })()`,
    ends: 'either',
  },
  { name: 'thrown out for good', act: KEEP(`${HOST}?.remove()`), ends: 'goes' },
  { name: 'inert', act: `${HOST}.inert = true`, ends: 'used' },
  { name: 'kept inert', act: KEEP(`if (!${HOST}?.inert) ${HOST}.inert = true`), ends: 'either' },
  {
    name: 'given another style',
    act: `${HOST}.setAttribute('style', 'display:none!important')`,
    ends: 'used',
  },
  {
    name: 'kept in another style',
    act: KEEP(
      `const host = ${HOST}; if (host && host.getAttribute('style') !== 'display:none!important') host.setAttribute('style', 'display:none!important')`,
    ),
    ends: 'goes',
  },
  {
    name: 'made transparent',
    act: `${HOST}.style.setProperty('opacity', '0', 'important')`,
    ends: 'used',
  },
  {
    name: 'under a native modal dialog',
    act: `{
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width:1200px;height:760px';
      dialog.append(...document.querySelector('.dialog').childNodes);
      document.querySelector('.portal').replaceWith(dialog);
      dialog.showModal();
    }`,
    ends: 'used',
  },
  {
    name: 'under a popover that fills the window',
    act: `{
      const layer = document.createElement('div');
      layer.popover = 'manual';
      layer.style.cssText = 'inset:0;width:100vw;height:100vh;background:none;pointer-events:none';
      document.body.append(layer);
      layer.showPopover();
    }`,
    ends: 'used',
  },
  {
    name: 'beside an element in full screen',
    act: `document.querySelector('.dialog').requestFullscreen().catch(() => undefined)`,
    ends: 'used',
  },
  {
    name: 'in a page that is transformed',
    act: `document.documentElement.style.cssText = 'transform:translate(2000px,0);filter:blur(0)'; document.querySelector('.dialog').style.cssText = 'transform:translate(-2000px,0)'`,
    ends: 'used',
  },
  {
    name: 'under a layer of the page',
    act: `{
      const layer = document.createElement('div');
      layer.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white;pointer-events:none';
      document.documentElement.append(layer);
    }`,
    ends: 'used',
  },
];
