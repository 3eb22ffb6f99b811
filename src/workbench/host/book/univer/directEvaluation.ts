import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  generateAstNode,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellContentData } from "../data";
import { contentsOf, plainOf, rowsOf, type Argument } from "./functions/values";

/** A cell that a formula is worked out for. */
export interface EvaluatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** How far a formula has been filled from where its relative references are as written. */
export interface FilledBy {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Works out formulas that stand in no cell, such as those of conditional formats, from the cells' values as they were
 * last calculated. Nothing is written and nothing waits for anything; not to be used while Univer is calculating.
 */
export class DirectEvaluation {
  private readonly lexer: Lexer;
  private readonly treeBuilder: AstTreeBuilder;
  private readonly config: IFormulaCurrentConfigService;
  private readonly runtime: IFormulaRuntimeService;
  private readonly interpreter: Interpreter;

  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.lexer = injector.get(Lexer);
    this.treeBuilder = injector.get(AstTreeBuilder);
    this.config = injector.get(IFormulaCurrentConfigService);
    this.runtime = injector.get(IFormulaRuntimeService);
    this.interpreter = injector.get(Interpreter);
  }

  /** To be called when cells have changed since a formula was last worked out. */
  begin(): void {
    // What Univer has kept of areas is of the values that they had.
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
    this.config.loadDataLite();
    this.runtime.reset();
  }

  /** @param formula with plain references only, as the engine reads it */
  valueOf(formula: string, cell: EvaluatedCell, offset: FilledBy): CellContentData {
    return this.evaluated(formula, cell, offset, plainOf);
  }

  /** The same for a formula that gives an area or an array: all values, row by row. */
  valuesOf(formula: string, cell: EvaluatedCell, offset: FilledBy): readonly CellContentData[] {
    return this.evaluated(formula, cell, offset, (contents) => rowsOf(contents).flat());
  }

  private evaluated<T>(
    formula: string,
    cell: EvaluatedCell,
    offset: FilledBy,
    read: (contents: BaseValueObject) => T,
  ): T {
    const sheet = this.config.getUnitData()[this.unitId]?.[cell.sheetId];
    if (!sheet) return read(ErrorValueObject.create(ErrorType.REF));
    const node = generateAstNode(this.unitId, formula, this.lexer, this.treeBuilder, this.config);
    this.runtime.setCurrent(
      cell.row,
      cell.column,
      sheet.rowCount,
      sheet.columnCount,
      cell.sheetId,
      this.unitId,
    );
    const value = this.interpreter.execute({ node, refOffsetX: offset.columns, refOffsetY: offset.rows });
    const content = read(contentsOf(value as Argument));
    node.resetCalculationState();
    return content;
  }
}
