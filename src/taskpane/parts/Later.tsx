import { Screen } from "./Screen";
import { Paragraph } from "./text";

/** A tab that is not there yet: what it will do. */
export function Later({ heading, what }: { readonly heading: string; readonly what: string }) {
  return (
    <Screen heading={heading}>
      <Paragraph>{what}</Paragraph>
    </Screen>
  );
}
