// Theme and size of type, as the reader chose them: set before the first paint, kept on the device.
(() => {
  const root = document.documentElement;
  const keys = ['theme', 'size'];
  const stored = (key) => {
    try {
      return localStorage.getItem('yuanxun-' + key) || '';
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
      if (event.key !== 'Escape' || !panel.open) return;
      panel.open = false;
      panel.querySelector('summary').focus();
    });
    document.addEventListener('click', (event) => {
      if (!panel.contains(event.target)) panel.open = false;
    });
  });
})();
