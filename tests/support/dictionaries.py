"""Small dictionaries for tests, in Hunspell's form: none of this machine is needed."""

from pathlib import Path

TRY = {
    "en": "esianrtolcdugmphbyfvkwz",
    "ru": "оаитенрсвйлпкьыяудмзшбчгщюжцёхфэъ",
    "uk": "оаитенрсвйлпкьяудмзшбчгщюжцєхфії",
    "pl": "aizoenrwtyścplkmdubjgłhżfńąsęóć",
    "he": "יוהלאמרתבשנכקעדפחסזגטצםןףךץ",
}


def write_dictionary(folder: Path, name: str, *words: str) -> None:
    """Write a dictionary of some words, such as ``he_IL``, into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    letters = TRY.get(name[:2], TRY["en"])
    affixes = f"SET UTF-8\nTRY {letters}\nWORDCHARS '\"\n"
    folder.joinpath(f"{name}.aff").write_text(affixes, "utf-8")
    folder.joinpath(f"{name}.dic").write_text("\n".join([str(len(words)), *words]) + "\n", "utf-8")
