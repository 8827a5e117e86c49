import { element } from "./element";

/** What a script of ours puts into the window under a name, once the page has a use for it. */
export function loaded<Name extends keyof Window>(address: string, name: Name): Promise<Window[Name]> {
  return new Promise((done, failed) => {
    const script = element("script", { src: address, onerror: failed });
    script.onload = () => done(window[name]);
    document.head.append(script);
  });
}
