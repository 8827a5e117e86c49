import { element } from "../element";
import { say } from "../say";

export interface WordsField {
  readonly part: HTMLElement;
  show(words: string): void;
  /** Puts the keyboard of a phone away. */
  leave(): void;
}

/** The field for a name or a place. Half a word that is still being written in kana is left alone. */
export function wordsField(changed: (words: string) => void): WordsField {
  const field = element("input", { type: "search", enterKeyHint: "search", autocomplete: "off", maxLength: 60 });
  let told = "";
  const tell = () => {
    if (field.value === told) return;
    told = field.value;
    changed(told.trim());
  };
  field.addEventListener("input", (event) => {
    if (!(event as InputEvent).isComposing) tell();
  });
  field.addEventListener("compositionend", tell);
  field.addEventListener("change", tell);
  return {
    part: element("label", { className: "row" }, say("search"), field),
    show(words) {
      if (words !== told.trim()) field.value = told = words;
    },
    leave: () => field.blur(),
  };
}
