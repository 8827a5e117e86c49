declare global {
  interface Window {
    annaiGoogle?: () => void;
    gm_authFailure?: () => void;
  }
}

const address = "https://maps.googleapis.com/maps/api/js";

/** Google writes Chinese by countries, and knows one kind of Japanese. */
const languages = new Map([["zh-Hans", "zh-CN"], ["zh-Hant", "zh-TW"]]);

/** Loads what loads Google's libraries. Google's refusal of a key may come long after that. */
export function loadGoogle(key: string, language: string, refused: () => void): Promise<void> {
  window.gm_authFailure = refused;
  return new Promise((resolve, reject) => {
    window.annaiGoogle = resolve;
    const script = document.createElement("script");
    script.src = `${address}?${new URLSearchParams({
      key,
      v: "weekly",
      loading: "async",
      callback: "annaiGoogle",
      language: languages.get(language) ?? language.split("-")[0]!,
      region: "JP",
    })}`;
    script.async = true;
    script.onerror = () => reject(new Error("Google's script did not load"));
    document.head.append(script);
  });
}
