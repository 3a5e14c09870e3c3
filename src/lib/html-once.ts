const known = new Map<string, Promise<string>>();

/** The HTML of that name, rendered the first time it is asked for; in development each time. */
export function htmlOnce(name: string, render: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return render();
  const html = known.get(name) ?? render();
  known.set(name, html);
  return html;
}
