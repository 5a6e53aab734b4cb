// The stand-in for claude.ai: a reconstruction from public notes, not a copy. See README.md beside this file.
/* global standInContent */
(() => {
  const content = standInContent;
  const root = document.getElementById('root');
  const state = {
    segment: new URLSearchParams(location.search).get('surface') === 'cowork' ? 'cowork' : 'chat',
    files: 0,
    choose(name) {
      state.segment = name;
      render();
    },
  };
  const { h, own, uuid, isIncognito, sidebar, composer, transcript, header } =
    globalThis.standInParts(state);

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
  const offerOf = (name) => {
    const [title, says] = content.connectors[name] ?? [name, ''];
    return h(
      'div',
      { class: 'card row' },
      h('div', {}, h('b', {}, title), h('small', {}, says)),
      connect(name),
    );
  };
  const connectors = () =>
    h(
      'div',
      { 'data-testid': 'cxdir-page-body', class: 'sheet' },
      h('h2', {}, 'Connectors'),
      h('p', {}, 'Let Claude work with the apps you use.'),
      ...Object.keys(content.connectors).map(offerOf),
    );

  const sheet = (title, says, ...more) =>
    h('div', { class: 'sheet' }, h('h1', {}, title), h('p', {}, says), ...more);

  function main() {
    const { pathname } = location;
    const incognito = isIncognito();
    if (/^\/(new)?$|^\/chat\/new$/.test(pathname))
      return [
        header(false),
        h(
          'div',
          { class: 'home', 'data-testid': 'empty-chat-screen' },
          incognito ? h('div', { 'data-testid': 'incognito-frame', class: 'incognito' }) : '',
          h('h1', {}, incognito ? 'You’re incognito' : 'Good morning, Sam'),
          composer(),
        ),
      ];
    if (pathname.startsWith('/chat/'))
      return [header(!incognito), transcript(), composer('Reply to Claude')];
    if (/\/connectors|^\/directory/.test(pathname)) return [connectors()];
    if (/^\/(code|epitaxy)/.test(pathname))
      return [
        h(
          'div',
          { class: 'epitaxy-root sheet' },
          h('h1', {}, 'Code'),
          h('p', {}, 'Sessions on the code of your company.'),
          ...['Online order form: fix the total', 'Website: winter colours'].map((name) =>
            h('div', { class: 'card' }, own(name)),
          ),
        ),
        h(
          'div',
          { class: 'epitaxy-prompt', 'data-chat-input-container': true },
          h('span', { class: 'hint' }, 'Describe a change'),
        ),
      ];
    const [, title, says, cards] = content.pages.find(([start]) => pathname.startsWith(start)) ?? [
      '',
      'A page of Claude',
      'The stand-in has nothing to show here.',
      [],
    ];
    const shown = sheet(
      own(title),
      says,
      h('div', { class: 'cards' }, ...cards.map((name) => h('div', { class: 'card' }, own(name)))),
    );
    if (/^\/(cowork|task|scheduled-task|space|project\/)/.test(pathname)) {
      shown.classList.add('over-composer');
      return [shown, composer('Describe a task')];
    }
    return [shown];
  }

  function modal(hash) {
    const entries = Object.entries(content.sections);
    const items = entries.map(([id, [name, target]]) => {
      const button = h('button', hash.startsWith(target) ? { 'aria-current': 'page' } : {}, name);
      button.addEventListener('click', () => go(`#${target}`, true));
      return h('li', { 'data-testid': id }, button);
    });
    const close = h('button', { class: 'close', 'aria-label': 'Close' }, '×');
    close.addEventListener('click', () => go(location.pathname + location.search, true));
    const [, [name, , rows]] = entries.find(([, [, target]]) => hash.startsWith(target)) ?? [
      '',
      ['Settings', '', []],
    ];
    const panel = /connectors|directory/.test(hash)
      ? connectors()
      : h(
          'div',
          { class: 'sheet' },
          h('h2', {}, name),
          ...rows.map((row) => h('div', { class: 'setting' }, row, h('i', { class: 'switch' }))),
        );
    const dialog = h(
      'div',
      { role: 'dialog', 'data-open': true, class: 'dialog', 'aria-label': 'Settings' },
      h('nav', { 'data-perf-region': 'settings_nav' }, h('ul', {}, ...items)),
      h('div', { 'data-perf-region': 'settings_panel' }, close, panel),
    );
    return h('div', { 'data-base-ui-portal': true, class: 'portal' }, dialog);
  }

  // The app keeps its sidebar across navigations.
  const aside = sidebar();
  const page = h('main', { id: 'main-content' });
  const notice = h('p', { class: 'stand-in' }, content.notice);
  root.append(h('div', { class: 'dframe-root' }, aside, page));

  function render() {
    document.querySelector('.portal')?.remove();
    const hash = location.hash.slice(1);
    const open =
      /^(settings|customize|directory)(\/|$)/.test(hash) ||
      /modal=add-custom-connector/.test(location.search);
    aside.hidden = /^\/(login|magic-link|oauth|share|public|sso-callback)/.test(location.pathname);
    page.replaceChildren(...main(), notice);
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
      page.append(
        h(
          'div',
          { 'data-approval-card-root': true, role: 'group', tabindex: '0', class: 'approval' },
          h('span', {}, 'Claude wants to search your mail'),
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
      page.append(offerOf(name));
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
