import { countVisit } from "./landing/beacon";
import { showDaysLeft } from "./landing/days-left";

showDaysLeft(document, new Date());
countVisit(document.body);
