import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { broadcast, isError } from "./values";

/** HYPERLINK. Univer's gives rich text that reads as nothing; in Excel the value is the label, or else the address. */
export class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(url: BaseValueObject, label: BaseValueObject = url): BaseValueObject {
    return broadcast([url, label], (address, shown) => (isError(address) ? address : shown));
  }
}
