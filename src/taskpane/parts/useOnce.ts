import { useEffect, useRef } from "react";

/** Does something once, as soon as a screen stands. */
export function useOnce(effect: () => void): void {
  const first = useRef<(() => void) | null>(effect);
  useEffect(() => {
    first.current?.();
    first.current = null;
  }, []);
}
