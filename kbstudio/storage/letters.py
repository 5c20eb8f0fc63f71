"""Letters found inside a text, asked of each engine in its own words."""

from typing import Any

from sqlalchemy import ColumnElement, Integer
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class position(FunctionElement[int]):  # noqa: N801 - called like the functions of databases it stands for
    """Where letters first stand in a text, 1 being its beginning; 0 where they do not. No letter is a pattern."""

    type = Integer()
    inherit_cache = True


def holds(text: ColumnElement[str], letters: str) -> ColumnElement[bool]:
    """Whether the letters stand anywhere in a text."""
    return position(text, letters) > 0


@compiles(position)
def _in_a_file(element: position, compiler: SQLCompiler, **options: Any) -> str:
    return f"instr{compiler.process(element.clause_expr, **options)}"


@compiles(position, "postgresql")
def _on_a_server(element: position, compiler: SQLCompiler, **options: Any) -> str:
    return f"strpos{compiler.process(element.clause_expr, **options)}"
