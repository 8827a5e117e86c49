import { countVisit } from "./landing/beacon";
import { showDaysLeft } from "./landing/days-left";
import { startFinder } from "./landing/find/finder";
import { startOccasions } from "./landing/find/occasions";
import { japaneseDay } from "./landing/japanese-day";
import { withOwnStyle } from "./landing/own-style";
import { correctState } from "./landing/state";
import { startSurvey } from "./landing/survey";
import { countTaps } from "./landing/taps";

const today = japaneseDay(new Date());
correctState(document, today);
showDaysLeft(document, today);
countVisit(document.body);
countTaps();
withOwnStyle(document.currentScript?.dataset.style, () => {
  for (const [name, start] of [["places", startFinder], ["occasions", startOccasions]] as const) {
    const section = document.getElementById(name);
    if (section) start(section);
  }
  const survey = document.querySelector<HTMLElement>("[data-annai-survey]");
  if (survey) startSurvey(survey);
});
