/** How Sheets and Excel name the comparisons of a number, in conditions and in validation alike. */
export const NUMBER_OPERATORS = [
  ["NUMBER_BETWEEN", "between"],
  ["NUMBER_NOT_BETWEEN", "notBetween"],
  ["NUMBER_EQUAL_TO", "equal"],
  ["NUMBER_NOT_EQUAL_TO", "notEqual"],
  ["NUMBER_GREATER_THAN", "greaterThan"],
  ["NUMBER_GREATER_THAN_OR_EQUAL_TO", "greaterThanOrEqual"],
  ["NUMBER_LESS_THAN", "lessThan"],
  ["NUMBER_LESS_THAN_OR_EQUAL_TO", "lessThanOrEqual"],
] as const;
