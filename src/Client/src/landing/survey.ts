import { tell } from "./beacon";
import { element, spokenLine } from "./element";
import { say } from "./say";
import { whenNear } from "./when-near";

/** So long every answer can still be changed. */
const secondsToChange = 20;

/** Asks the questions on the page itself, in the place of the link that leads to a page of them. */
export function startSurvey(section: HTMLElement): void {
  const key = `annai.survey.${document.body.dataset.annaiTenant}.${section.dataset.annaiSurvey}`;
  section.hidden = isAnswered(key);
  whenNear(section, () => void fetch(section.dataset.form ?? "").then(async (answer) => {
    if (answer.ok) new Survey(section, key, await answer.json() as string).start();
  }).catch(() => undefined));
}

class Survey {
  private readonly form: HTMLFormElement;
  private readonly line = spokenLine("count");
  private isStarted = false;
  private sending = 0;

  constructor(private readonly section: HTMLElement, private readonly key: string, questions: string) {
    this.form = element("form", { className: "find on survey", innerHTML: questions });
  }

  start(): void {
    this.form.addEventListener("change", () => this.change());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    // Whoever was told that the answers go off need not wait for it.
    addEventListener("pagehide", () => this.sending && this.send());
    this.section.querySelector(".act")?.replaceWith(this.form, this.line);
  }

  private change(): void {
    if (!this.isStarted) tell("survey_start", { v: this.section.dataset.annaiSurvey });
    this.isStarted = true;
    const left = this.form.querySelectorAll("fieldset").length - Object.keys(this.answers()).length;
    this.wait(left ? 0 : secondsToChange);
    this.line.textContent = left ? say("survey_left", { n: left }) : say("survey_soon", { n: secondsToChange });
  }

  private wait(seconds: number): void {
    clearTimeout(this.sending);
    this.sending = seconds && window.setTimeout(() => this.send(), seconds * 1000);
  }

  private send(): void {
    this.wait(0);
    const y = this.answers();
    if (Object.keys(y).length === 0) {
      this.line.textContent = say("survey_empty");
      this.form.querySelector("input")?.focus();
      return;
    }
    const hadFocus = this.form.contains(document.activeElement);
    tell("survey_answer", { v: this.section.dataset.annaiSurvey, y });
    keepAnswered(this.key);
    this.form.remove();
    this.line.textContent = this.section.dataset.thanks ?? "";
    this.line.tabIndex = -1;
    if (hadFocus) this.line.focus();
  }

  private answers(): Record<string, string[]> {
    const answers: Record<string, string[]> = {};
    new FormData(this.form).forEach((option, question) => (answers[question] ??= []).push(String(option)));
    return answers;
  }
}

function isAnswered(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function keepAnswered(key: string): void {
  try {
    localStorage.setItem(key, "1");
  } catch {
    // A browser that keeps nothing asks again.
  }
}
