/** "getUsedRange" of "GetUsedRange": the protocol writes in Pascal case what Office.js writes in camel case. */
export function memberName(protocolName: string): string {
  return protocolName.charAt(0).toLowerCase() + protocolName.slice(1);
}

/** "NumberFormat" of "numberFormat". */
export function protocolName(memberName: string): string {
  return memberName.charAt(0).toUpperCase() + memberName.slice(1);
}
