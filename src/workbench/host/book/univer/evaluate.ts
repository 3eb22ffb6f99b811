import type { Injector } from "@univerjs/core";
import { CellValueType, isNullCell, type IRange } from "@univerjs/core";
import {
  ERROR_TYPE_SET,
  IFunctionService,
  Interpreter,
  NullValueObject,
  NumberValueObject,
  BooleanValueObject,
  ErrorValueObject,
  StringValueObject,
  type BaseAstNode,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
} from "@univerjs/engine-formula";
import { installEmptyTexts } from "./emptyTexts";
import { Choose, chosenPlace, If, Iferror, Ifna } from "./functions/choices";
import { FUNCTION_OVERRIDES } from "./functions";
import { contentsOf, isError, isSeveral, plainOf, truthOf, valueOf, type Argument } from "./functions/values";

/** Univer's kinds of node in a formula's tree; it exports their type only. */
const REFERENCE = 1;
const VALUE = 2;
const OPERATOR = 3;
const FUNCTION = 4;
const LAMBDA = 5;
const LAMBDA_PARAMETER = 6;

const OPERATOR_FUNCTIONS: Readonly<Record<string, string>> = {
  "&": "CONCATENATE",
  "=": "COMPARE",
  "<>": "COMPARE",
  "<": "COMPARE",
  "<=": "COMPARE",
  ">": "COMPARE",
  ">=": "COMPARE",
};

/**
 * Lets Univer work formulas out as Excel does: of IF, CHOOSE and IFERROR only the part that is wanted, texts in a formula
 * as they are (Univer looks for a date in each, every time), and a single cell as a value where the function is ours,
 * not as an array of one. Formulas with LAMBDA or LET, and asynchronous ones, are left to Univer.
 */
export function installEvaluation(injector: Injector): void {
  installEmptyTexts();
  const interpreter = injector.get(Interpreter);
  const functions = injector.get(IFunctionService);
  const executeAll = interpreter.execute.bind(interpreter);
  const isAsynchronous = interpreter.checkAsyncNode.bind(interpreter);
  const evaluator = new Evaluator((name) => functions.getExecutor(name) ?? null);
  const known = new WeakMap<BaseAstNode, { readonly isAsync: boolean; readonly isPlain: boolean }>();
  const kindOf = (node: BaseAstNode) => {
    let kind = known.get(node);
    if (kind === undefined) {
      kind = { isAsync: isAsynchronous(node), isPlain: !hasLambda(node) };
      known.set(node, kind);
    }
    return kind;
  };
  interpreter.checkAsyncNode = (node) => (node ? kindOf(node).isAsync : false);
  interpreter.execute = (data) => {
    const { node, refOffsetX, refOffsetY } = data;
    if (!node || !kindOf(node).isPlain) return executeAll(data);
    return evaluator.evaluate(node, refOffsetX, refOffsetY) as ReturnType<Interpreter["execute"]>;
  };
}

/** Univer reads a reference's text anew each time, but for those into its tables: what is here is used again. */
type ReferenceNode = BaseAstNode & {
  _tableReferenceObject?: BaseReferenceObject;
  setRefOffset(x: number, y: number): void;
};

const OWN: ReadonlySet<unknown> = new Set(FUNCTION_OVERRIDES.map(([own]) => own));

class Evaluator {
  private readonly texts = new WeakMap<BaseAstNode, BaseValueObject>();
  private readonly references = new WeakMap<BaseAstNode, { readonly area: IRange }>();
  private x = 0;
  private y = 0;

  constructor(private readonly functionNamed: (name: string) => BaseFunction | null) {}

  evaluate(node: BaseAstNode, x: number, y: number): Argument {
    this.x = x;
    this.y = y;
    return this.valueOf(node);
  }

  private valueOf(node: BaseAstNode): Argument {
    const type = node.nodeType as number;
    if (type === VALUE) return this.literal(node);
    if (type === REFERENCE) return this.reference(node);
    const result = type === FUNCTION || type === OPERATOR ? (this.chosen(node) ?? this.computed(node)) : null;
    if (result !== null) {
      node.setValue(result as BaseValueObject);
      return result;
    }
    for (const child of node.getChildren()) this.valueOf(child);
    return executed(node);
  }

  private literal(node: BaseAstNode): Argument {
    let text = this.texts.get(node);
    if (text === undefined) {
      const token = node.getToken().trim();
      const isOurs = this.ownFunction(node.getParent() ?? null) !== null;
      if (!isOurs || !token.startsWith('"')) return executed(node);
      text = StringValueObject.create(token.slice(1, -1).replace(/""/g, '"'));
      this.texts.set(node, text);
    }
    node.setValue(text);
    return text;
  }

  private reference(node: BaseAstNode): Argument {
    const own = node as ReferenceNode;
    own.setRefOffset(this.x, this.y);
    const known = this.references.get(node);
    // LOOKUP widens the reference that it is given.
    if (known !== undefined) own._tableReferenceObject?.setRangeData({ ...known.area });
    const value = executed(node);
    if (known === undefined && value.isReferenceObject()) {
      own._tableReferenceObject = value as BaseReferenceObject;
      this.references.set(node, { area: { ...own._tableReferenceObject.getRangeData() } });
    }
    return value;
  }

  /** The wanted part of a choice; null when the node is none, or a choice for each value of an array. */
  private chosen(node: BaseAstNode): Argument | null {
    const choice = this.ownFunction(node);
    const [first, ...others] = node.getChildren();
    if (first === undefined || others.length === 0) return null;
    if (choice instanceof If && others.length <= 2) {
      const test = contentsOf(this.valueOf(first));
      if (isSeveral(test)) return null;
      const truth = truthOf(plainOf(test));
      if (typeof truth !== "boolean") return valueOf(truth);
      const wanted = others[truth ? 0 : 1];
      return wanted === undefined ? valueOf(false) : this.valueOf(wanted);
    }
    if (choice instanceof Choose) {
      const index = contentsOf(this.valueOf(first));
      if (isSeveral(index)) return null;
      const place = chosenPlace(plainOf(index));
      if (typeof place !== "number") return valueOf(place);
      const wanted = others[place];
      return wanted === undefined ? null : this.valueOf(wanted);
    }
    if ((choice instanceof Iferror || choice instanceof Ifna) && others.length === 1) {
      const value = this.valueOf(first);
      const contents = contentsOf(value);
      if (isSeveral(contents)) return null;
      const plain = plainOf(contents);
      return isError(plain) && choice.replaces(plain.error) ? this.valueOf(others[0]!) : value;
    }
    return null;
  }

  /** What a function of ours gives; null for Univer's. */
  private computed(node: BaseAstNode): Argument | null {
    const own = this.ownFunction(node);
    if (own === null || own.needsReferenceObject) return null;
    const args = node.getChildren().map((child) => singleValue(this.valueOf(child)));
    if (args.length < own.minParams || args.length > own.maxParams) return null;
    if ((node.nodeType as number) === OPERATOR && args.length !== 2) return null;
    (own as BaseFunction & { setCompareType?(operator: string): void }).setCompareType?.(node.getToken());
    const result = own.calculate(...args) as Argument;
    // Univer notes where formulas give several values.
    return result.isArray() ? null : result;
  }

  private ownFunction(node: BaseAstNode | null): BaseFunction | null {
    if (node === null) return null;
    const type = node.nodeType as number;
    if (type !== FUNCTION && type !== OPERATOR) return null;
    const name = type === OPERATOR ? OPERATOR_FUNCTIONS[node.getToken()] : node.getToken().toUpperCase();
    const found = name === undefined ? null : this.functionNamed(name);
    return found !== null && OWN.has(found.constructor) ? found : null;
  }
}

function executed(node: BaseAstNode): Argument {
  node.execute();
  return (node.getValue() as Argument | null | undefined) ?? ErrorValueObject.create(ErrorType.VALUE);
}

function hasLambda(node: BaseAstNode): boolean {
  const type = node.nodeType as number;
  return type === LAMBDA || type === LAMBDA_PARAMETER || node.getChildren().some(hasLambda);
}

/** The value of a single cell; several cells as an array. */
function singleValue(value: Argument): BaseValueObject {
  if (!value.isReferenceObject()) return value as BaseValueObject;
  const reference = value as BaseReferenceObject;
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const isMissing = reference.getForcedSheetName() !== "" && !reference.getForcedSheetId();
  if (startRow !== endRow || startColumn !== endColumn || isMissing) return contentsOf(reference);
  const cell = reference.getCellData(startRow, startColumn);
  if (!cell || isNullCell(cell) || cell.v === undefined || cell.v === null) return NullValueObject.create();
  if (cell.t === CellValueType.NUMBER) return NumberValueObject.create(Number(cell.v));
  if (cell.t === CellValueType.BOOLEAN) return BooleanValueObject.create(cell.v === 1 || cell.v === true);
  const text = String(cell.v);
  return (ERROR_TYPE_SET as ReadonlySet<string>).has(text)
    ? ErrorValueObject.create(text as ErrorType)
    : reference.getCellValueObject(cell);
}
