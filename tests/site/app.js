// The stand-in for claude.ai: a reconstruction from public notes, not a copy. See README.md beside this file.
/* global standInOptions */
(() => {
  const options = standInOptions;
  const root = document.getElementById('root');
  const state = {
    segment: new URLSearchParams(location.search).get('surface') === 'cowork' ? 'cowork' : 'chat',
    files: 0,
    choose(name) {
      state.segment = name;
      render();
    },
  };
  const { h, uuid, sidebar, composer, transcript, header } = globalThis.standInParts(state);

  function go(href, replace = false) {
    history[replace ? 'replaceState' : 'pushState'](null, '', href);
    render();
  }

  const connect = (name) =>
    h(
      'a',
      {
        class: 'button',
        'data-connect': name,
        href: `/api/organizations/${uuid(0)}/mcp/start-auth/${name}`,
      },
      'Connect',
    );
  const connectors = () =>
    h(
      'div',
      { 'data-testid': 'cxdir-page-body' },
      h('h2', {}, 'Connectors'),
      ...['gmail', 'slack', 'github', 'notion', 'linear'].map((name) =>
        h('p', { class: 'card' }, name, ' ', connect(name)),
      ),
    );

  function main() {
    const { pathname, search } = location;
    const incognito = new URLSearchParams(search).has('incognito');
    if (/^\/(new)?$|^\/chat\/new$/.test(pathname))
      return [
        header(false),
        h(
          'div',
          { class: 'home', 'data-testid': 'empty-chat-screen' },
          incognito ? h('div', { 'data-testid': 'incognito-frame', class: 'incognito' }) : '',
          h('h1', {}, 'Good morning'),
          composer(),
        ),
      ];
    if (pathname.startsWith('/chat/')) return [header(!incognito), transcript(), composer()];
    if (/\/connectors|^\/directory/.test(pathname)) return [connectors()];
    if (/^\/(cowork|task|scheduled-task|space)/.test(pathname))
      return [h('h1', {}, 'Cowork'), composer()];
    if (/^\/(code|epitaxy)/.test(pathname))
      return [
        h('div', { class: 'epitaxy-root' }, h('h1', {}, 'Code')),
        h('div', { class: 'epitaxy-prompt', 'data-chat-input-container': true }, 'Ask Claude Code'),
      ];
    if (pathname.startsWith('/project/'))
      return [h('h1', {}, `${options.marker} project`), composer()];
    return [h('h1', {}, pathname), h('p', {}, 'A reconstructed page of the stand-in.')];
  }

  const SECTIONS = {
    'general-settings': 'settings/general',
    'account-settings': 'settings/account',
    'data-privacy-controls': 'settings/data-privacy-controls',
    'usage-settings': 'settings/usage',
    'customize-skills-settings': 'settings/customize-skills',
    'customize-connectors-settings': 'settings/customize-connectors',
    'customize-plugins-settings': 'settings/customize-plugins',
    'customize-memory-settings': 'settings/customize-memory',
  };

  function modal(hash) {
    const items = Object.entries(SECTIONS).map(([id, target]) => {
      const button = h('button', hash.startsWith(target) ? { 'aria-current': 'page' } : {}, id);
      button.addEventListener('click', () => go(`#${target}`, true));
      return h('li', { 'data-testid': id }, button);
    });
    const close = h('button', {}, '×');
    close.addEventListener('click', () => go(location.pathname + location.search, true));
    const panel = /connectors|directory/.test(hash)
      ? connectors()
      : h('div', {}, h('h2', {}, hash), h('p', {}, 'A reconstructed settings section.'));
    const dialog = h(
      'div',
      { role: 'dialog', 'data-open': true, class: 'dialog' },
      h('nav', { 'data-perf-region': 'settings_nav' }, h('ul', {}, ...items)),
      h('div', { 'data-perf-region': 'settings_panel' }, close, panel),
    );
    return h('div', { 'data-base-ui-portal': true, class: 'portal' }, dialog);
  }

  // The app keeps its sidebar across navigations.
  const aside = sidebar();
  const content = h('main', { id: 'main-content' });
  root.append(h('div', { class: 'dframe-root' }, aside, content));

  function render() {
    document.querySelector('.portal')?.remove();
    const hash = location.hash.slice(1);
    const open =
      /^(settings|customize|directory)(\/|$)/.test(hash) ||
      /modal=add-custom-connector/.test(location.search);
    const bare = /^\/(login|magic-link|oauth|share|public|sso-callback)/.test(location.pathname);
    aside.hidden = bare;
    content.replaceChildren(...main());
    for (const child of document.body.children) {
      child.toggleAttribute('inert', open);
      child.toggleAttribute('data-base-ui-inert', open);
    }
    if (open) document.body.append(modal(hash || 'settings/customize-connectors'));
    const feed = document.querySelector('.feed');
    if (feed) feed.scrollTop = feed.scrollHeight;
  }

  addEventListener('popstate', render);
  addEventListener('hashchange', render);
  document.addEventListener('click', (event) => {
    const anchor = event.target.closest?.('a[data-link]');
    if (!anchor) return;
    event.preventDefault();
    go(anchor.getAttribute('href'));
  });
  render();

  /** What tests and the tour ask of the page. */
  globalThis.standIn = {
    go,
    attach(count) {
      state.files = count;
      render();
    },
    approve() {
      document
        .querySelector('main')
        ?.append(
          h(
            'div',
            { 'data-approval-card-root': true, role: 'group', tabindex: '0', class: 'approval' },
            'Claude wants to use a tool',
            h('button', {}, 'Allow once'),
            h('button', {}, 'Deny'),
          ),
        );
    },
    /** A notice of the app's own, in the layer that reaches above the composer. */
    notify() {
      document
        .querySelector('fieldset')
        ?.prepend(
          h(
            'div',
            { class: 'over' },
            h(
              'div',
              { 'data-composer-banner-layer': true },
              h('div', { class: 'notice' }, '75 % of a limit is used ', h('button', {}, '×')),
            ),
          ),
        );
    },
    /** A card in the conversation that offers to connect. */
    offer(name) {
      document.querySelector('main')?.append(h('div', { class: 'card' }, name, ' ', connect(name)));
    },
    /** Appends tokens to the last reply, a few milliseconds apart, as a reply streams. */
    async stream(tokens) {
      const reply = document
        .querySelector('.feed')
        ?.lastElementChild?.querySelector('[data-is-streaming]');
      reply.setAttribute('data-is-streaming', 'true');
      const prose = reply.firstElementChild;
      for (let i = 0; i < tokens; i++) {
        prose.append(h('span', {}, ` token${i}`));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      reply.setAttribute('data-is-streaming', 'false');
    },
  };
})();
