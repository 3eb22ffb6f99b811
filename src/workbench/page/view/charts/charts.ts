import { type Univer, IUniverInstanceService, type Workbook } from "@univerjs/core";
import {
  IRenderManagerService,
  type Scene,
  SHEET_VIEWPORT_KEY,
  type SpreadsheetSkeleton,
} from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { workbenchText as text } from "../../../../text/workbench";
import type { ChartData, CornerData } from "../../../host/book/charts/chartData";
import { ChartValues } from "../../../host/book/charts/chartValues";
import type { SheetData } from "../../../host/book/data";
import type { Shown } from "../shown";
import { figuresOf } from "./chartFigures";
import { chartSvg } from "./chartSvg";
import { UNIT } from "../show";

/** Pixels at the right and at the bottom of the cells in which the screen draws its scroll bars. */
const SCROLL_BAR = 12;

/** A frame in the screen's own measure: pixels at 100 %, headings of rows and columns counted. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Part of the cells that scrolls by itself: those that are frozen on one side or both, and the others. */
interface Pane {
  readonly element: HTMLElement;
  readonly layer: HTMLElement;
  readonly scrollsX: boolean;
  readonly scrollsY: boolean;
}

/** Draws charts over the cells of the sheet in front: the spreadsheet on the screen has none. */
export class ChartLayer {
  private panes: readonly Pane[] = [];
  private scene: Scene | null = null;
  private canvas: HTMLCanvasElement | null = null;
  private readonly watched: { unsubscribe(): void }[] = [];
  private drawn = "";
  private shown: Shown | null = null;

  constructor(private readonly univer: Univer) {}

  /** Shows the charts of the sheet that the screen has in front. */
  show(shown: Shown): void {
    this.shown = shown;
    if (this.attach()) this.draw();
  }

  private draw(): void {
    const { data, ids } = this.shown!;
    const sheet = data.sheets[ids.indexOf(this.activeSheet())];
    if (!sheet) return;
    const boxes = sheet.charts.map((chart) => this.boxOf(chart));
    const pictures = picturesOf(sheet, boxes, data.sheets);
    const drawn = JSON.stringify([boxes, pictures]);
    if (drawn !== this.drawn) {
      this.drawn = drawn;
      for (const pane of this.panes)
        pane.layer.replaceChildren(
          ...sheet.charts.map((chart, index) =>
            figure(chart, boxes[index]!, pictures[index]!, this.isMainPane(pane, boxes[index]!)),
          ),
        );
    }
    this.place();
  }

  private activeSheet(): string {
    const workbook = this.univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(UNIT);
    return workbook?.getActiveSheet()?.getSheetId() ?? "";
  }

  /** Puts the panes over the screen's cells, and anew where the screen has begun anew. @returns whether there is a screen */
  private attach(): boolean {
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(UNIT);
    const canvas = render?.engine.getCanvasElement();
    if (!render || !canvas?.parentElement) return false;
    if (this.scene === render.scene) return true;
    for (const watch of this.watched.splice(0)) watch.unsubscribe();
    for (const { element } of this.panes) element.remove();
    this.scene = render.scene;
    this.canvas = canvas;
    this.drawn = "";
    this.panes = [
      [true, true],
      [false, true],
      [true, false],
      [false, false],
    ].map(([scrollsX, scrollsY]) => {
      const element = document.createElement("div");
      element.className = "charts";
      const layer = element.appendChild(document.createElement("div"));
      canvas.parentElement!.append(element);
      return { element, layer, scrollsX: scrollsX!, scrollsY: scrollsY! };
    });
    const place = () => this.place();
    const main = this.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeletons = render.with(SheetSkeletonManagerService);
    this.watched.push(
      this.scene.onTransformChange$.subscribeEvent(place),
      render.engine.onTransformChange$.subscribeEvent(place),
      // The screen measures rows and columns in its own time.
      skeletons.currentSkeleton$.subscribe(() => this.draw()),
      ...(main ? [main.onScrollAfter$.subscribeEvent(place)] : []),
    );
    return true;
  }

  private skeleton(): SpreadsheetSkeleton | null {
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(UNIT);
    return render?.with(SheetSkeletonManagerService).getSkeleton(this.activeSheet()) ?? null;
  }

  private boxOf({ from, to }: ChartData): Box {
    const start = this.pointOf(from);
    const end = this.pointOf(to);
    return {
      left: start.x,
      top: start.y,
      width: Math.max(0, end.x - start.x),
      height: Math.max(0, end.y - start.y),
    };
  }

  private pointOf({ row, column, x, y }: CornerData): { x: number; y: number } {
    const skeleton = this.skeleton();
    const cell = skeleton?.getNoMergeCellWithCoordByIndex(row, column);
    if (!cell) return { x: 0, y: 0 };
    const pixels = (points: number) => (points * 4) / 3;
    return {
      x: Math.min(cell.endX, cell.startX + pixels(x)),
      y: Math.min(cell.endY, cell.startY + pixels(y)),
    };
  }

  /** The frozen cells, with the headings, in the screen's own measure. */
  private frozen(): { x: number; y: number } {
    const skeleton = this.skeleton();
    const workbook = this.univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(UNIT);
    const freeze = workbook?.getActiveSheet()?.getFreeze();
    if (!skeleton || !freeze) return { x: 0, y: 0 };
    const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(
      Math.max(0, freeze.startRow),
      Math.max(0, freeze.startColumn),
    );
    return { x: startX, y: startY };
  }

  /** Whether a chart is told of to screen readers in this pane: in one of those that show it. */
  private isMainPane({ scrollsX, scrollsY }: Pane, box: Box): boolean {
    const frozen = this.frozen();
    return scrollsX === box.left + box.width > frozen.x && scrollsY === box.top + box.height > frozen.y;
  }

  /** Lets the charts lie where their cells are now. */
  private place(): void {
    const main = this.scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = this.skeleton();
    const { canvas } = this;
    if (!this.scene || !main || !canvas || !skeleton) return;
    const { scaleX, scaleY } = this.scene.getAncestorScale();
    const frozen = this.frozen();
    const { rowHeaderWidthAndMarginLeft: headX, columnHeaderHeightAndMarginTop: headY } = skeleton;
    for (const { element, layer, scrollsX, scrollsY } of this.panes) {
      const left = (scrollsX ? frozen.x : headX) * scaleX;
      const top = (scrollsY ? frozen.y : headY) * scaleY;
      const right = scrollsX ? canvas.clientWidth - SCROLL_BAR : frozen.x * scaleX;
      const bottom = scrollsY ? canvas.clientHeight - SCROLL_BAR : frozen.y * scaleY;
      Object.assign(element.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${Math.max(0, right - left)}px`,
        height: `${Math.max(0, bottom - top)}px`,
      });
      const x = (scrollsX ? main.viewportScrollX : 0) * scaleX + left;
      const y = (scrollsY ? main.viewportScrollY : 0) * scaleY + top;
      layer.style.transform = `translate(${-x}px, ${-y}px) scale(${scaleX}, ${scaleY})`;
    }
  }
}

/** Pictures of a sheet's charts, as SVG; "" for what can't be drawn. */
function picturesOf({ charts }: SheetData, boxes: readonly Box[], sheets: readonly SheetData[]): string[] {
  const values = new ChartValues(sheets);
  return charts.map(({ model }, index) => {
    const { width, height } = boxes[index]!;
    return model && width > 0 && height > 0
      ? chartSvg(model, figuresOf(model, values), Math.round(width), Math.round(height))
      : "";
  });
}

function figure(
  chart: ChartData,
  { left, top, width, height }: Box,
  svg: string,
  isTold: boolean,
): HTMLElement {
  const element = document.createElement("div");
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  if (svg === "") element.textContent = text.chart.notDrawn(chart.name);
  else element.innerHTML = svg;
  if (!isTold) element.setAttribute("aria-hidden", "true");
  else {
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", nameOf(chart));
  }
  return element;
}

/** By which a screen reader calls a chart: its title and what it shows. */
function nameOf({ name, altTitle, altText, model }: ChartData): string {
  const title = model?.title?.text || altTitle || name;
  return text.chart.name(title, altText);
}
