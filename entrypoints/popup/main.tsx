import { render } from "preact";
import { browser } from "wxt/browser";
import { App } from "./App.tsx";
import { browserServices } from "./browser-services.ts";
import "./style.css";

const firstQuery = new URLSearchParams(location.search).get("q") ?? undefined;
const app = document.getElementById("app");
if (app) render(<App services={browserServices()} firstQuery={firstQuery} />, app);

// A toolbar popup is as large as its content; in a tab the content takes what room there is.
if (await browser.tabs.getCurrent()) document.documentElement.classList.add("in-tab");
