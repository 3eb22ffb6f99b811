import { workbenchText as text } from "../../text/workbench";
import { Workbench } from "./workbench";
import "./page.css";

const element = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

const workbench = new Workbench(element("bar"), element("sheet"), element<HTMLIFrameElement>("pane"));
void workbench.openSample(text.sample);
