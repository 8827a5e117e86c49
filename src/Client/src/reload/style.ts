/** A page's policy lets in no style but its own; a style sheet that a script makes is none of its business. */
export function styleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

const rules = `
:host {
  --paper: #fff; --ink: #1b1d21; --faint: #555b66; --line: #c9ced6; --error: #b3121d; --warning: #8a5200;
  --quoted: #eef0f3; --marked: #ffd9d6;
}
@media (prefers-color-scheme: dark) {
  :host {
    --paper: #1c1f24; --ink: #eceef1; --faint: #a9b0bc; --line: #444b56; --error: #ff8a80; --warning: #ffc46b;
    --quoted: #2a2e35; --marked: #7a1f1a;
  }
}
dialog {
  box-sizing: border-box; inline-size: min(60rem, 100%); max-inline-size: 100%; max-block-size: 75dvh;
  margin: auto auto 0; padding: 1rem; overflow: auto; border: 0; border-block-start: 0.375rem solid var(--error);
  background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif;
}
dialog::backdrop { background: rgb(0 0 0 / 0.35); }
h2 { margin: 0; font-size: 1.25rem; }
p { margin: 0.25rem 0; overflow-wrap: anywhere; }
ol { margin: 1rem 0 0; padding: 0; list-style: none; }
li { padding-block: 0.75rem; border-block-start: 1px solid var(--line); }
.where { display: flex; flex-wrap: wrap; column-gap: 0.75rem; font: 0.875rem/1.5 ui-monospace, monospace; }
.where > :last-child { color: var(--faint); font-weight: bold; }
.error .where > :last-child { color: var(--error); }
.warning .where > :last-child { color: var(--warning); }
.hint { color: var(--faint); }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; background: var(--quoted); }
code { padding-inline: 0.25em; border-radius: 0.2em; }
pre { margin: 0.5rem 0; padding: 0.5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--marked); color: inherit; text-decoration: underline wavy var(--error); }
button {
  float: inline-end; min-block-size: 2.75rem; padding-inline: 1rem; border: 1px solid var(--faint);
  border-radius: 0.25rem; background: none; color: inherit; font: inherit; cursor: pointer;
}
button:focus-visible { outline: 3px solid var(--error); outline-offset: 2px; }
`;
