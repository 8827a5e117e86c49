import { countVisit } from "./landing/beacon";
import { showDaysLeft } from "./landing/days-left";
import { japaneseDay } from "./landing/japanese-day";
import { showListOnMap } from "./landing/list-on-map";
import { correctState } from "./landing/state";

const today = japaneseDay(new Date());
correctState(document, today);
showDaysLeft(document, today);
showListOnMap(document);
countVisit(document.body);
