import { countVisit } from "./landing/beacon";
import { showDaysLeft } from "./landing/days-left";
import { japaneseDay } from "./landing/japanese-day";
import { correctState } from "./landing/state";

const today = japaneseDay(new Date());
correctState(document, today);
showDaysLeft(document, today);
countVisit(document.body);
