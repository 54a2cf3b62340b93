import {
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import { limits } from './limits.ts';
import type { Group } from './render/piece.ts';

/** What a component costs of its message's limits. */
interface Cost {
  readonly components: number;
  readonly text: number;
}

/** Counts a component and all that it holds. */
function costOf(component: APIComponentInContainer): Cost {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return { components: 1, text: component.content.length };
    case ComponentType.Section:
      return add({ components: 2, text: 0 }, ...component.components.map(costOf));
    case ComponentType.ActionRow:
      return { components: 1 + component.components.length, text: 0 };
    default:
      return { components: 1, text: 0 };
  }
}

function add(...costs: readonly Cost[]): Cost {
  return {
    components: costs.reduce((sum, cost) => sum + cost.components, 0),
    text: costs.reduce((sum, cost) => sum + cost.text, 0),
  };
}

/**
 * Lays groups into as few messages as hold them, in order, each in one container.
 * @param accent the colour of the containers' edge, 0xRRGGBB
 */
export function packGroups(groups: readonly Group[], accent: number): APIContainerComponent[] {
  const pages: APIComponentInContainer[][] = [];
  let page: APIComponentInContainer[] = [];
  let cost: Cost = container;
  for (const group of groups) {
    const set =
      page.length > 0 && group.divided ? [divider, ...group.components] : group.components;
    const more = add(...set.map(costOf));
    if (page.length > 0 && !fits(add(cost, more))) {
      pages.push(page);
      page = [...group.components];
      cost = add(container, ...group.components.map(costOf));
    } else {
      page.push(...set);
      cost = add(cost, more);
    }
  }
  if (page.length > 0) pages.push(page);
  return pages.map((components) => ({
    type: ComponentType.Container,
    accent_color: accent,
    components,
  }));
}

/** Its own component, and room for a row with one button: the rest of a long answer. */
const container: Cost = { components: 3, text: 0 };
const divider: APIComponentInContainer = {
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

function fits(cost: Cost): boolean {
  return cost.components <= limits.message.components && cost.text <= limits.message.text;
}
