import { defineBackground } from "wxt/utils/define-background";
import { factBase } from "../../data/fact-base.ts";

export default defineBackground(() => {
  console.log(factBase.entities.length);
});
