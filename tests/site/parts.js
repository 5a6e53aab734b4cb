// What the stand-in's pages are made of: sidebar, composer, transcript, header. A reconstruction.
/* global standInOptions */
globalThis.standInParts = (state) => {
  const options = standInOptions;
  const merged = options.frontEnd === 'merged';
  const h = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes))
      if (value !== false) element.setAttribute(key, value === true ? '' : value);
    element.append(...children);
    return element;
  };
  const link = (href, text, attributes = {}) =>
    h('a', { href, 'data-link': true, ...attributes }, text);
  const uuid = (n) => `0f8b5b1e-6a34-4c0e-9d8f-${String(n).padStart(12, '0')}`;
  function sidebar() {
    const rows = Array.from({ length: options.links }, (_, i) =>
      h(
        'li',
        { 'data-row-key': `chat:${uuid(i)}` },
        link(`/chat/${uuid(i)}`, `${options.marker} chat ${i}`),
      ),
    );
    const menu = merged
      ? h(
          'button',
          {
            'data-testid': 'user-menu-button',
            class: 'df-user-menu-btn',
            'aria-label': options.marker,
          },
          h('span', { class: 'df-footer-suffix' }, `${options.marker} Max`),
          h('span', { class: 'df-footer-suffix-text' }, `· ${options.planLabel}`),
        )
      : h(
          'button',
          { 'data-testid': 'user-menu-button', 'aria-label': options.marker },
          h('div', {}, `${options.marker}`),
          h('div', {}, options.planLabel),
        );
    return h(
      'aside',
      { class: 'dframe-sidebar', 'data-testid': 'sidebar' },
      h(
        'nav',
        {},
        link('/new', 'New chat'),
        link('/recents', 'Recents'),
        link('/projects', 'Projects'),
        link('/cowork', 'Cowork'),
        link('/code', 'Code'),
      ),
      h('ul', {}, ...rows),
      menu,
    );
  }

  function composer() {
    const radios = ['chat', 'cowork'].map((name) => {
      const radio = h(
        'div',
        {
          role: 'radio',
          tabindex: '0',
          'aria-checked': String(state.segment === name),
          'data-checked': state.segment === name,
        },
        h('span', { 'data-surface-segment': name }, name),
      );
      radio.addEventListener('click', () => {
        state.choose(name);
      });
      return radio;
    });
    const tiles = Array.from({ length: state.files }, (_, i) =>
      h(
        'div',
        { 'data-testid': `${options.marker}-${i}.pdf` },
        h('div', { 'data-testid': 'file-thumbnail' }, `${options.marker}.pdf`),
      ),
    );
    return h(
      'fieldset',
      {
        'data-perf-region': 'composer',
        'data-chat-input-container': true,
        'data-cds': 'ChatComposer',
      },
      h('div', { class: 'tiles' }, ...tiles),
      h(
        'div',
        { 'data-testid': 'chat-input', contenteditable: 'true', role: 'textbox' },
        options.marker ? `${options.marker} draft` : '',
      ),
      h(
        'div',
        { class: 'tools' },
        h('button', { 'data-testid': 'chat-input-attach' }, '+'),
        location.pathname.startsWith('/chat/')
          ? ''
          : h('div', { role: 'radiogroup', class: 'segments' }, ...radios),
        h('button', { 'data-testid': 'model-selector-dropdown' }, 'Model'),
        h('button', { 'data-testid': 'chat-input-send', disabled: true }, '↑'),
      ),
    );
  }

  function message(i, who) {
    const text = `${options.marker} message ${i} of this stand-in conversation. `.repeat(4);
    if (who === 'human')
      return h('div', { 'data-testid': 'user-message', 'data-cds': 'UserMessage' }, text);
    return merged
      ? h(
          'div',
          {
            'data-testid': 'assistant-message',
            'data-cds': 'AssistantMessage',
            'data-is-streaming': 'false',
          },
          h('div', { 'data-cds': 'Prose' }, text),
        )
      : h(
          'div',
          { 'data-is-streaming': 'false' },
          h('div', { class: 'font-claude-response' }, text),
        );
  }

  function transcript() {
    const rows = Array.from({ length: options.messages }, (_, i) => {
      const who = i % 2 ? 'assistant' : 'human';
      return h(
        'div',
        {
          'data-testid': 'transcript-row',
          'data-perf-row': who,
          ...(merged ? { 'data-turn-key': `t${i}` } : { 'data-perf-row-streaming': 'false' }),
        },
        message(i, who),
      );
    });
    const feed = h(
      'div',
      { role: 'feed', 'data-perf-region': 'transcript', class: 'feed' },
      ...rows,
    );
    return h(
      'div',
      { 'data-testid': merged ? 'bardhub-claudechat-root' : 'chat-column-body', class: 'column' },
      feed,
    );
  }

  function header(saved) {
    return h(
      'header',
      { 'data-testid': 'chat-header' },
      saved
        ? h('button', { 'data-testid': 'chat-title-split' }, `${options.marker} title`)
        : h('span', {}, ''),
      h(
        'div',
        { id: 'dframe-header-actions-slot' },
        link(
          new URLSearchParams(location.search).has('incognito')
            ? location.pathname
            : `${location.pathname}?incognito`,
          '👻',
        ),
      ),
    );
  }

  return { h, link, uuid, sidebar, composer, transcript, header };
};
