import { countVisit } from "./landing/beacon";

countVisit(document.body);
