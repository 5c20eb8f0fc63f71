"""Formulas of rules: arithmetic on counts, read as such and never run as a program."""

import ast
import math
import operator
from collections.abc import Callable, Mapping

import regex

_HEADING = regex.compile(r"\bheading\.(h[1-6])\b")
_BINARY: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: math.fmod,
}
_COMPARED: dict[type[ast.cmpop], Callable[[float, float], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_FUNCTIONS: dict[str, Callable[..., float]] = {
    "sqrt": math.sqrt,
    "pow": math.pow,
    "log": math.log,
    "log10": math.log10,
    "exp": math.exp,
    "floor": math.floor,
    "ceil": math.ceil,
    "abs": math.fabs,
    "min": min,
    "max": max,
}


class BadFormula(ValueError):
    """A formula that cannot be read, or names what is not counted."""


def evaluated(formula: str, counted: Mapping[str, float]) -> float:
    """The value of a formula over counts; BadFormula where it is none, ZeroDivisionError where there is nothing."""
    try:
        tree = ast.parse(_HEADING.sub(r"heading_\1", formula).strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as wrong:
        raise BadFormula(formula) from wrong
    try:
        return float(_value(tree.body, counted))
    except (OverflowError, RecursionError) as wrong:
        raise BadFormula(formula) from wrong


def holds(condition: str, value: float, counted: Mapping[str, float]) -> bool:
    """Whether ``value`` meets a condition such as ``> 35``."""
    try:
        tree = ast.parse(f"({value!r}) {condition.strip()}", mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as wrong:
        raise BadFormula(condition) from wrong
    if not isinstance(tree, ast.Compare):
        raise BadFormula(condition)
    values = [_value(each, counted) for each in (tree.left, *tree.comparators)]
    pairs = zip(values, tree.ops, values[1:], strict=False)
    return all(_COMPARED[type(sign)](one, two) for one, sign, two in pairs if type(sign) in _COMPARED)


def _value(node: ast.expr, counted: Mapping[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return number
        case ast.Name(id=name) if name in counted:
            return counted[name]
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _BINARY:
            return _BINARY[type(sign)](_value(left, counted), _value(right, counted))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, counted)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _value(operand, counted)
        case ast.Call(func=ast.Attribute(value=ast.Name(id="math"), attr=name), args=arguments, keywords=[]) if (
            name in _FUNCTIONS
        ):
            try:
                return _FUNCTIONS[name](*(_value(each, counted) for each in arguments))
            except (TypeError, ValueError) as wrong:
                raise BadFormula(name) from wrong
        case _:
            raise BadFormula(ast.unparse(node))
