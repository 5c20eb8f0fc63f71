"""What the sources keep to, found by reading them."""

import ast

import pytest

from tests.rules.sources import ROOT, called_name, modules, tracked_files, trees

_LONGEST = 400
_LONG_BY_NATURE = ("kbstudio/storage/migrations/", "kbstudio/storage/tables")
_THREADS_LIVE_HERE = {f"kbstudio/desktop/{name}.py" for name in ("jobs", "job", "lanes", "worker_process")}
_THREAD_MAKERS = {
    *("Thread", "ThreadPoolExecutor", "ProcessPoolExecutor", "multiprocessing"),
    *("QThread", "QThreadPool", "QRunnable", "QtConcurrent"),
}
_TEXTS_OF = {"tr": 2, "translate": 3}  # a count may follow
_QT_METHODS_IN_ONE_WORD = {"count", "data", "event", "flags", "index", "paint", "parent", "run"}
_SHARED_BY_SCREENS = {"widgets", "frame", "comparison", "tone_findings", "tone_effects"}


def test_no_module_is_two_modules() -> None:
    lengths = {path: text.count("\n") for path, text in modules("kbstudio", "tests")}
    too_long = {
        path: length for path, length in lengths.items() if length > _LONGEST and not path.startswith(_LONG_BY_NATURE)
    }
    assert not too_long


def test_every_runtime_module_says_what_it_is_for() -> None:
    assert [path for path, tree in trees("kbstudio") if not ast.get_docstring(tree)] == []


def test_every_public_method_of_the_desktop_says_what_it_is_for() -> None:
    found = [
        f"{path}: {owner.name}.{method.name}"
        for path, tree in trees("kbstudio/ui", "kbstudio/desktop")
        for owner in ast.walk(tree)
        if isinstance(owner, ast.ClassDef) and not owner.name.startswith("_")
        for method in owner.body
        if isinstance(method, ast.FunctionDef) and _is_ours(method.name) and not ast.get_docstring(method)
    ]
    assert not found


def _is_ours(method: str) -> bool:
    """Whether a public method is our own and not an override of Qt's."""
    return not method.startswith("_") and method.islower() and method not in _QT_METHODS_IN_ONE_WORD


def test_no_file_names_a_package_index() -> None:
    # Put together here, so that this file does not name one either.
    hosts = [
        host.encode()
        for host in ("py" + "pi.org", "python" + "hosted", "py" + "pi.python", "arti" + "factory", "dev" + "pi")
    ]
    found = {
        path.relative_to(ROOT).as_posix(): host.decode()
        for path in tracked_files()
        for host in hosts
        if host in path.read_bytes().lower()
    }
    assert not found


def _is_put_together(text: ast.expr) -> bool:
    """Whether a text is made before it is looked up, so that no translation of it can be found."""
    return isinstance(text, ast.JoinedStr | ast.BinOp) or (isinstance(text, ast.Call) and called_name(text) == "format")


def test_texts_are_translated_before_values_go_in() -> None:
    found = [
        f"{path}:{node.lineno}"
        for path, tree in trees("kbstudio")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and called_name(node) in _TEXTS_OF
        and any(_is_put_together(argument) for argument in node.args[: _TEXTS_OF[called_name(node)]])
    ]
    assert not found


def test_only_the_jobs_of_the_desktop_start_threads() -> None:
    found = [
        f"{path}:{getattr(node, 'lineno', 0)}: {name}"
        for path, tree in trees("kbstudio")
        if path not in _THREADS_LIVE_HERE
        for node in ast.walk(tree)
        for name in _names(node)
        if name in _THREAD_MAKERS - _talks(tree)
    ]
    assert not found


def _talks(tree: ast.Module) -> set[str]:
    """Names a module has from the comments of the domain, where a thread is a talk."""
    return {
        name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "kbstudio.domain.comments"
        for name in node.names
    } | {node.name for node in tree.body if isinstance(node, ast.ClassDef)}


@pytest.mark.parametrize("name", ["processEvents", "sleep"])
def test_nothing_waits_by_turning_the_event_loop_or_sleeping(name: str) -> None:
    found = [
        f"{path}:{node.lineno}"
        for path, tree in trees("kbstudio")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and called_name(node) == name
    ]
    assert not found


def test_screens_do_not_import_each_other() -> None:
    found = []
    for path, tree in trees("kbstudio/ui"):
        parts = path.split("/")
        if len(parts) == 3:  # the window and its helpers join the screens
            continue
        allowed = {parts[2], *_SHARED_BY_SCREENS}
        found += [
            f"{path}: {module}"
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and (module := node.module or "").startswith("kbstudio.ui.")
            if (ROOT / "kbstudio" / "ui" / module.split(".")[2]).is_dir() and module.split(".")[2] not in allowed
        ]
    assert not found


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or "", *(alias.name for alias in node.names)]
    return [node.attr] if isinstance(node, ast.Attribute) else []
