import indexText from "virtual:matching-index";
import { defineBackground } from "wxt/utils/define-background";
import { factBase } from "../../data/fact-base.ts";
import { readIndex } from "../../matching/index-text.ts";
import { answerQuestions } from "./answer-questions.ts";
import { offerLookUp } from "./look-up-menu.ts";
import { createMatcher } from "./matcher.ts";
import { obeyCommands } from "./obey-commands.ts";
import { openWelcome } from "./open-welcome.ts";
import { createStores } from "./stores.ts";

// The browser stops the worker when it is idle and wakes it for an event; listeners that are not
// there at once miss the event that woke it.
export default defineBackground(() => {
  const stores = createStores();
  answerQuestions(
    createMatcher(factBase, () => readIndex(indexText)),
    stores,
  );
  obeyCommands(stores);
  offerLookUp();
  openWelcome();
});
