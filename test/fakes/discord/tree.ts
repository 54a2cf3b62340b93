/** A component as it stands on the wire. */
export interface Node {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly components?: readonly Node[];
  readonly accessory?: Node;
}

/** All components of a message, nested ones included, in reading order. */
export function nodesOf(components: readonly object[] = []): Node[] {
  return (components as readonly Node[]).flatMap((node) => [
    node,
    ...nodesOf(node.components),
    ...(node.accessory ? nodesOf([node.accessory]) : []),
  ]);
}

/** The markdown of a message, one text display after the other. */
export function textsOf(components: readonly object[] = []): string[] {
  return nodesOf(components).flatMap((node) => node.content ?? []);
}

export function buttonsOf(components: readonly object[] = []): Node[] {
  return nodesOf(components).filter((node) => node.type === 2);
}

export function menusOf(components: readonly object[] = []): Node[] {
  return nodesOf(components).filter((node) => node.type === 3);
}

/** The button with a label. */
export function buttonNamed(components: readonly object[] | undefined, label: string): Node {
  const found = buttonsOf(components).find((it) => it.label === label);
  const labels = buttonsOf(components).map((it) => it.label);
  if (!found) throw new Error(`no button "${label}" among ${labels.join(', ')}`);
  return found;
}
