/** HTML as the standard has it (`.htmlvalidate.json`). */
import { type ConfigData, HtmlValidate } from 'html-validate';
import config from '../.htmlvalidate.json' with { type: 'json' };

const validator = new HtmlValidate(config as ConfigData);

/** What is wrong with a page, a line a place. */
export function invalidIn({ name, html }: { name: string; html: string }): string[] {
  const { results } = validator.validateStringSync(html, 'page.html');
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => [name, line, column, ruleId, message].join(' '));
}
