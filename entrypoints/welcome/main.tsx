import { render } from "preact";
import { App } from "./App.tsx";
import { browserServices } from "./browser-services.ts";
import "./style.css";

const app = document.getElementById("app");
if (app) render(<App services={browserServices()} />, app);
