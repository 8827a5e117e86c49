import { WordIndex } from "./landing/find/words";

declare global {
  interface Window { annaiSearch: typeof WordIndex }
}

// The landing page's script loads this one with the data that it searches in.
window.annaiSearch = WordIndex;
