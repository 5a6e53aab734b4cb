// What the stand-in's pages are made of: sidebar, composer, transcript, header. A reconstruction.
/* global standInOptions, standInContent */
globalThis.standInParts = (state) => {
  const options = standInOptions;
  const content = standInContent;
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
  /** Texts of a person's own carry the marker, so that a test can tell if one got out. */
  const own = (text) => (options.marker ? `${options.marker} ${text}` : text);
  const pick = (list, i) => list[i % list.length];
  const isIncognito = () => new URLSearchParams(location.search).has('incognito');

  function sidebar() {
    const rows = Array.from({ length: options.links }, (_, i) =>
      h(
        'li',
        { 'data-row-key': `chat:${uuid(i)}` },
        link(`/chat/${uuid(i)}`, own(pick(content.chats, i))),
      ),
    );
    const initials = h('i', { class: 'initials', 'aria-hidden': 'true' });
    const name = own(content.person);
    const menu = merged
      ? h(
          'button',
          {
            'data-testid': 'user-menu-button',
            class: 'df-user-menu-btn',
            'aria-label': name,
          },
          initials,
          h('span', { class: 'df-footer-suffix' }, name),
          h('span', { class: 'df-footer-suffix-text' }, `· ${options.planLabel}`),
        )
      : h(
          'button',
          { 'data-testid': 'user-menu-button', 'aria-label': name },
          initials,
          h('div', {}, h('div', {}, name), h('div', {}, options.planLabel)),
        );
    const places = [
      ['/new', 'New chat'],
      ['/recents', 'Chats'],
      ['/projects', 'Projects'],
      ['/artifacts', 'Artifacts'],
      ['/cowork', 'Cowork'],
      ['/code', 'Code'],
    ];
    return h(
      'aside',
      { class: 'dframe-sidebar', 'data-testid': 'sidebar' },
      h('p', { class: 'brand' }, 'Stand-in'),
      h('nav', {}, ...places.map(([href, text]) => link(href, text))),
      h('p', { class: 'heading' }, 'Recents'),
      h('ul', {}, ...rows),
      menu,
    );
  }

  function segments() {
    const radios = ['chat', 'cowork'].map((name) => {
      const radio = h(
        'div',
        {
          role: 'radio',
          tabindex: '0',
          'aria-checked': String(state.segment === name),
          'data-checked': state.segment === name,
        },
        h('span', { 'data-surface-segment': name }, name === 'chat' ? 'Chat' : 'Cowork'),
      );
      radio.addEventListener('click', () => state.choose(name));
      return radio;
    });
    return h('div', { role: 'radiogroup', class: 'segments' }, ...radios);
  }

  function composer(hint = 'How can Claude help?') {
    const tiles = Array.from({ length: state.files }, (_, i) => {
      const file = own(pick(content.files, i));
      return h(
        'div',
        { 'data-testid': file },
        h('div', { 'data-testid': 'file-thumbnail', class: 'tile' }, file),
      );
    });
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
        {
          'data-testid': 'chat-input',
          contenteditable: 'true',
          role: 'textbox',
          'aria-label': 'Message',
          'data-hint': hint,
        },
        options.marker ? own('draft') : '',
      ),
      h(
        'div',
        { class: 'tools' },
        h('button', { 'data-testid': 'chat-input-attach', 'aria-label': 'Add files' }, '+'),
        location.pathname.startsWith('/chat/') ? '' : segments(),
        h('span', { class: 'gap' }),
        h('button', { 'data-testid': 'model-selector-dropdown' }, 'Model'),
        h(
          'button',
          { 'data-testid': 'chat-input-send', 'aria-label': 'Send', disabled: true },
          '↑',
        ),
      ),
    );
  }

  function message(i, who) {
    if (who === 'human')
      return h(
        'div',
        { 'data-testid': 'user-message', 'data-cds': 'UserMessage' },
        own(pick(content.asked, i >> 1)),
      );
    const text = own(pick(content.answered, i >> 1));
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
    return h(
      'div',
      { 'data-testid': merged ? 'bardhub-claudechat-root' : 'chat-column-body', class: 'column' },
      h('div', { role: 'feed', 'data-perf-region': 'transcript', class: 'feed' }, ...rows),
    );
  }

  function header(saved) {
    const incognito = isIncognito();
    return h(
      'header',
      { 'data-testid': 'chat-header' },
      saved
        ? h('button', { 'data-testid': 'chat-title-split' }, own(content.chats[0]))
        : h('span', {}, incognito ? 'Incognito chat' : ''),
      h(
        'div',
        { id: 'dframe-header-actions-slot' },
        link(
          incognito ? location.pathname : `${location.pathname}?incognito`,
          incognito ? 'Leave incognito' : 'Incognito',
        ),
      ),
    );
  }

  return { h, link, own, uuid, isIncognito, sidebar, composer, transcript, header };
};
