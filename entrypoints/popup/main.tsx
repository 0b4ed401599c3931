import { render } from "preact";
import { browser } from "wxt/browser";
import { lookUpIn } from "../../contract/look-up.ts";
import { App } from "./App.tsx";
import { browserServices } from "./browser-services.ts";
import "./style.css";

const app = document.getElementById("app");
if (app) render(<App services={browserServices()} first={lookUpIn(location.search)} />, app);

// A toolbar popup is as large as its content; in a tab the content takes what room there is.
if (await browser.tabs.getCurrent()) document.documentElement.classList.add("in-tab");
