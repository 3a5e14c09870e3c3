import type { Random } from '../random.ts';
import type { Setting } from './body.ts';
import type { Desk } from './credits.ts';
import { draw } from './draw.ts';
import type { Plan } from './plan.ts';
import { TOOLS, type Tool } from './tools.ts';

/** What is the same over a page. */
export interface Sheet {
  random: Random;
  plan: Plan;
  tool: Tool;
  desk: Desk;
  /** The usual mark of a headline. */
  headline: string;
  /** No blank line anywhere. */
  tight: boolean;
  setting: Setting;
}

/** Draws how a page is set and read; headlines that stand away from their place are marked or stand free. */
export function drawSheet(random: Random, plan: Plan, desk: Desk): Sheet {
  const tool = draw(random, TOOLS);
  const headline = draw(random, tool.headline);
  const tight = plan.tight && (plan.order === 'before' || headline !== '');
  const blank = !tight && (tool.airy || random.chance(0.55));
  const mustIndent = plan.width !== undefined && !blank;
  const mayIndent = plan.width !== undefined || !tool.airy;
  return {
    random,
    plan,
    tool,
    desk,
    headline,
    tight,
    setting: {
      ...(plan.width === undefined ? {} : { width: plan.width }),
      keepWords: random.chance(0.5),
      indent: mustIndent || (mayIndent && random.chance(0.4)) ? '　　' : '',
      blank,
      subhead: random.pick(plan.falseMarks && headline !== '' ? [headline] : tool.subhead),
      breaks: plan.interrupting ? 4 : 3,
      cutLeads: plan.interrupting ? 0.08 : 0,
    },
  };
}
