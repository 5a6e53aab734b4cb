/**
 * Pages as the app was before its redesign in 2026, written from the test ids and states of saved ones: what the
 * anchors were not made for, and must still say something true about, or nothing.
 */
export const OLDER_PAGES = {
  'an open chat, February 2026': `
<main>
  <header data-testid="page-header">
    <button data-testid="chat-title-button"><div>A talk</div></button>
    <button data-testid="chat-menu-trigger" aria-haspopup="menu" data-state="closed"></button>
    <div data-testid="wiggle-controls-actions">
      <button data-testid="wiggle-controls-actions-toggle"></button>
      <button data-testid="wiggle-controls-actions-share">Share</button>
    </div>
  </header>
  <div data-test-render-count="2">
    <div data-testid="user-message"><p>Pro or Max, incognito or not?</p></div>
    <div role="group"><button data-testid="action-bar-copy" data-state="closed"></button></div>
  </div>
  <div data-test-render-count="2">
    <div data-is-streaming="false"><p>Either.</p><span role="status"></span></div>
    <div role="group"><button data-testid="action-bar-copy" data-state="closed"></button></div>
  </div>
  <div data-chat-input-container="true">
    <div data-testid="chat-input-grid-container">
      <div data-testid="chat-input-grid-area">
        <fieldset data-testid="prompt-input-ssr-interactive">
          <textarea data-testid="chat-input-ssr"></textarea>
        </fieldset>
        <fieldset>
          <input type="file" data-testid="file-upload">
          <div contenteditable="true" role="textbox" data-testid="chat-input"><p data-placeholder="Reply..."></p></div>
          <button data-testid="model-selector-dropdown" aria-haspopup="menu">A model</button>
        </fieldset>
      </div>
    </div>
    <div role="note" data-disclaimer="true"></div>
  </div>
</main>`,
  'an artifact beside a chat, January 2026': `
<div>
  <button data-state="closed"></button>
  <div><h2>Incognito</h2><pre><code>const plan = 'Team';</code></pre></div>
  <button data-state="closed">Publish</button>
</div>`,
} as const;
