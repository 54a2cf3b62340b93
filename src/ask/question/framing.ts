/** Words that frame a question in this domain without carrying its matter. */
export const framing: ReadonlySet<string> = new Set(
  `happen happened happening become became case article report say said anyone anybody someone somebody anything
something thing things kind sort type way actually exactly really ever much many often long old else end ended get got
getting give given gave make made take took taken tell told know known go went come came put mean name named names called
describe explain show list one two say says number reason amount involve involved lot ones`.split(
    /\s+/,
  ),
);
