/* How the pages of a built site are checked: html-validate output/site */
export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // A telephone number is kept on one line by its style. The hyphen that does not break would be copied into a message
    // to the family, and no telephone finds a number there.
    "tel-non-breaking": "off",
    // The boxes that narrow a list down act at once, and are sent nowhere: there is nothing to submit.
    "wcag/h32": "off",
  },
};
