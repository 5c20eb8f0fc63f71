"""An agency: gets a file, fills it in, and breaks it in the ways they do."""

import re
from copy import deepcopy
from typing import Any

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation import Translation, from_xliff, to_xliff

SOURCE = """\
# Reset the router

Press `reset` for **ten seconds**. Then open [the page](kb:KB-12) and wait.

- Yes
- No

Call {{ support.phone }} if it fails.

| Light | Meaning |
|-------|---------|
| Red   | No line |
"""
HEADING, PRESS, OPEN, YES, NO, CALL, LIGHT, MEANING, RED, NO_LINE = range(10)
HEBREW = {
    HEADING: "איפוס הנתב",
    PRESS: "לחצו על {1} למשך {2}עשר שניות{/2}.",
    OPEN: "לאחר מכן פתחו את {1}העמוד{/1} והמתינו.",
    YES: "כן",
    NO: "לא",
    CALL: "התקשרו אל {1} אם זה נכשל.",
    LIGHT: "נורית",
    MEANING: "משמעות",
    RED: "אדום",
    NO_LINE: "אין קו",
}
TRANSLATED = """\
# איפוס הנתב

לחצו על `reset` למשך **עשר שניות**. לאחר מכן פתחו את [העמוד](kb:KB-12) והמתינו.

- כן
- לא

התקשרו אל {{ support.phone }} אם זה נכשל.

| נורית | משמעות |
|-------|---------|
| אדום   | אין קו |
"""
VERSIONS = pytest.mark.parametrize("version", ["2.0", "1.2"])
_MARK = re.compile(r"\{(/?)(\d+)\}")


class Agency:
    """A file in the hands of an agency; ``root`` is there to be broken."""

    def __init__(self, source: str = SOURCE, version: str = "2.0", **given: Any) -> None:
        self.source, self.version = source, version
        wanted = {"source_locale": "en-GB", "target_locale": "he-IL", **given}
        self.root = etree.fromstring(to_xliff(source, version=version, **wanted))

    @property
    def segments(self) -> list[Any]:
        """Segments or trans-units, in order."""
        return list(self.root.iter("{*}segment" if self.version == "2.0" else "{*}trans-unit"))

    def unit(self, number: int) -> Any:
        """What holds a segment: the unit of XLIFF 2, the trans-unit of 1.2."""
        segment = self.segments[number]
        return segment.getparent() if self.version == "2.0" else segment

    def say(self, number: int, template: str) -> Any:
        """Fill in a target: ``{1}`` stands for the first code of the source, ``{1}…{/1}`` for a pair."""
        segment = self.segments[number]
        for target in segment.findall("{*}target"):
            segment.remove(target)
        source = segment.find("{*}source")
        target = etree.Element(source.tag.replace("}source", "}target"))
        source.addnext(target)
        names = list(dict.fromkeys(code.get("rid") or code.get("id") for code in source.iter() if code is not source))
        stack, at = [target], 0
        for mark in _MARK.finditer(template):
            _add(stack[-1], template[at : mark.start()])
            at = mark.end()
            self._add_code(stack, source, names[int(mark[2]) - 1], closes=bool(mark[1]))
        _add(stack[-1], template[at:])
        segment.set("state", "translated") if self.version == "2.0" else target.set("state", "translated")
        return target

    def _add_code(self, stack: list[Any], source: Any, name: str, *, closes: bool) -> None:
        codes = [code for code in source.iter() if (code.get("rid") or code.get("id")) == name and code is not source]
        code = deepcopy(codes[-1 if closes else 0])
        code.tail = None
        if not code.tag.endswith("}pc"):
            stack[-1].append(code)
        elif closes:
            stack.pop()
        else:
            for child in list(code):
                code.remove(child)
            code.text = None
            stack[-1].append(code)
            stack.append(code)

    def translate(self, said: dict[int, str] = HEBREW) -> "Agency":
        """Fill in everything."""
        for number, template in said.items():
            self.say(number, template)
        return self

    @property
    def document(self) -> bytes:
        """The file that is sent back."""
        return etree.tostring(self.root, encoding="UTF-8", xml_declaration=True)

    def back(self, source: str | None = None, **given: Any) -> Translation:
        """What is made of it."""
        return from_xliff(self.document, self.source if source is None else source, **given)


def codes(translation: Translation) -> list[str]:
    """What the report says, without the units."""
    return [finding.code for finding in translation.report]


def about(back: Translation, code: str) -> str:
    """The unit that a finding is about."""
    (found,) = [finding for finding in back.report if finding.code == code]
    return found.unit


def assert_set_aside(back: Translation, code: str, text: str) -> None:
    """One text is set aside for one reason, whole."""
    assert codes(back) == [code]
    (aside,) = back.set_aside
    assert aside.codes == (code,)
    assert aside.target == text
    assert aside.unit == about(back, code)


def _add(element: Any, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text
