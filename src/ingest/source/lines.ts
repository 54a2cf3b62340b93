/** One line of a byte stream, without its end, counted from 1. `null` bytes: the line was too long to hold. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const lineFeed = 0x0a;

/** Cuts a byte stream into lines, holding at most one of `longest` bytes at a time. */
export async function* byteLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      held += end - from;
      if (held <= longest) parts.push(chunk.subarray(from, end));
      yield { number, bytes: held <= longest ? Buffer.concat(parts) : null };
      number += 1;
      parts = [];
      held = 0;
      from = end + 1;
    }
    held += chunk.length - from;
    if (held <= longest) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (held > 0) yield { number, bytes: held <= longest ? Buffer.concat(parts) : null };
}
