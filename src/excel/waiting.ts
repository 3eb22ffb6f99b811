/** Milliseconds without an answer after which a person may think that nothing happens. */
const PATIENCE = 1000;

const listeners = new Set<(isWaiting: boolean) => void>();
let late = 0;

/**
 * Tells whenever Excel begins to keep us waiting, and when it has answered: most often somebody is editing a cell, and
 * Excel waits until they are done. @returns what ends it
 */
export function watchWaiting(listener: (isWaiting: boolean) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Waits for an answer, and notes when it is late. */
export async function untilAnswered<T>(answer: Promise<T>): Promise<T> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    if (++late === 1) tell(true);
  }, PATIENCE);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (isLate && --late === 0) tell(false);
  }
}

function tell(isWaiting: boolean): void {
  for (const listener of listeners) listener(isWaiting);
}
