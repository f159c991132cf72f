// Messages to the kernel: each is acknowledged, so that a kernel that is busy or gone does not stay unnoticed.

const PATIENCE_MS = 5000;
export const CHUNK_BYTES = 768 * 1024; // a message stays well below what servers cut off

/** Make the sender. `silent` is called when nothing came back in time, again and again while it says so; `heard` when something does. */
export function post(model, { silent, heard, later = setTimeout, never = clearTimeout }) {
  const open = new Map();
  const view = Math.random().toString(36).slice(2, 9); // several views of one panel hear each other's answers
  let number = 0;
  return {
    send(content, buffers = []) {
      const id = `${view}-${(number += 1)}`;
      const waiter = {};
      waiter.got = new Promise((resolve) => {
        waiter.resolve = resolve;
      });
      const wait = () => {
        waiter.timer = later(() => silent(content) && wait(), PATIENCE_MS);
      };
      wait();
      open.set(id, waiter);
      try {
        model.send({ ...content, id }, undefined, buffers);
      } catch {
        silent(content);
      }
      return waiter.got;
    },
    got(message) {
      const waiter = open.get(message.id);
      if (!waiter) return;
      never(waiter.timer);
      open.delete(message.id);
      waiter.resolve(message);
      heard();
    },
    stop() {
      for (const waiter of open.values()) never(waiter.timer);
      open.clear();
    },
  };
}

/** Cut a file into pieces: where each begins and ends. */
export function pieces(size, chunk = CHUNK_BYTES) {
  const found = [];
  for (let from = 0; from < size || !found.length; from += chunk)
    found.push([from, Math.min(size, from + chunk)]);
  return found;
}

/** Send a file piece by piece, each when the one before has arrived; `told` hears the share that is there. */
export async function sendFile(sender, file, key, told) {
  const parts = pieces(file.size);
  for (const [index, [from, to]] of parts.entries()) {
    const bytes = await file.slice(from, to).arrayBuffer();
    const reply = await sender.send(
      {
        kind: "attach",
        file: key,
        name: file.name,
        size: file.size,
        at: from,
        last: index === parts.length - 1,
      },
      [bytes],
    );
    if (reply.refused) return reply.refused;
    told((index + 1) / parts.length);
  }
  return "";
}
