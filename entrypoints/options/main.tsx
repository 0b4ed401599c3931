import { render } from "preact";
import { NOTHING_SET } from "../../contract/backup.ts";
import { App } from "./App.tsx";
import { browserServices } from "./browser-services.ts";
import "./style.css";

const app = document.getElementById("app");
if (app) {
  const services = browserServices();
  render(<App services={services} nothingSet={NOTHING_SET} />, app);
}
