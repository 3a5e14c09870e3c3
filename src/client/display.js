// Theme and size of type, as the reader chose them: set before the first paint, kept on the device.
// And the keys of every page: / and Ctrl K lead to search, ? opens the list of keys.
(() => {
  const root = document.documentElement;
  const choices = { theme: ['light', 'dark'], size: ['small', 'large'] };
  const keys = Object.keys(choices);
  /** Empty where nothing was chosen, or something that is none of the choices. */
  const stored = (key) => {
    try {
      return choices[key].find((choice) => choice === localStorage.getItem('yuanxun-' + key)) || '';
    } catch {
      return '';
    }
  };
  const store = (key, value) => {
    try {
      localStorage.setItem('yuanxun-' + key, value);
    } catch {
      /* Private windows may refuse; the choice then holds for this page. */
    }
  };
  const show = (key, value) => {
    if (value) root.dataset[key] = value;
    else root.removeAttribute(`data-${key}`);
    if (key !== 'theme') return;
    for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
      const own = meta.dataset.theme;
      meta.media = value ? (value === own ? 'all' : 'not all') : `(prefers-color-scheme: ${own})`;
    }
  };
  root.dataset.js = '';
  for (const key of keys) show(key, stored(key));
  document.addEventListener('DOMContentLoaded', () => {
    const panel = document.querySelector('.display');
    for (const key of keys)
      for (const input of panel.querySelectorAll(`input[name=${key}]`)) {
        input.checked = input.value === stored(key);
        input.addEventListener('change', () => {
          show(key, input.value);
          store(key, input.value);
        });
      }
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !panel.open || document.querySelector('dialog[open]')) return;
      panel.open = false;
      panel.querySelector('summary').focus();
    });
    const list = document.querySelector('#keys');
    const toSearch = () => {
      const line = document.querySelector('input[name=q]');
      line?.focus();
      line?.select();
      if (!line) location.href = document.querySelector('.nav a[href$="/search/"]').href + '#q';
    };
    document.addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const held = ctrlKey || metaKey;
      const field = event.target.closest(
        'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]',
      );
      const act = held
        ? !shiftKey && { k: toSearch }[key.toLowerCase()]
        : !field && { '/': toSearch, '?': () => list.showModal() }[key];
      const taken =
        event.defaultPrevented || event.isComposing || altKey || document.querySelector('dialog[open]');
      if (!act || taken) return;
      event.preventDefault();
      act();
    });
    for (const button of document.querySelectorAll('[data-keys]'))
      button.addEventListener('click', () => list.showModal());
    document.addEventListener('click', (event) => {
      if (!panel.contains(event.target)) panel.open = false;
    });
    // The panel lies over what the keyboard goes on to; from a dialog the focus comes back.
    panel.addEventListener('focusout', ({ relatedTarget: to }) => {
      if (to && !panel.contains(to) && !to.closest('dialog')) panel.open = false;
    });
  });
})();
