import { follow } from "./reload/changes";
import { hideFindings, showFindings } from "./reload/overlay";

// Stands in pages that `annai serve` shows, and never in the files on disk. The release that a page was drawn from
// stands beside the script, so whatever happened before it listened is no longer news to it.
const drawnFrom = document.currentScript?.dataset.annaiRelease ?? "";

follow("/.annai/changes", (edition) => {
  if (edition.release !== drawnFrom) return location.reload();
  if (edition.problems.findings.length > 0) showFindings(edition.problems, edition.release !== "");
  else hideFindings();
});
