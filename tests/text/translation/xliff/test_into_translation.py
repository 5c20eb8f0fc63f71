"""What comes back is put into the translation there is; everything else in it stays."""

from tests.text.translation.xliff.agency import CALL, SOURCE, TRANSLATED, VERSIONS, YES, Agency, codes


@VERSIONS
def test_what_the_market_added_stays(version: str) -> None:
    here = TRANSLATED.replace("- לא\n", "- לא\n- אולי\n") + "\nרק כאן.\n"
    agency = Agency(version=version, target=here, only=[CALL])
    agency.say(CALL, "צלצלו אל {1}.")
    back = agency.back(target=here)
    assert back.text == here.replace("התקשרו אל {{ support.phone }} אם זה נכשל.", "צלצלו אל {{ support.phone }}.")
    assert back.report == ()


@VERSIONS
def test_a_new_paragraph_stands_where_it_stands_in_the_source(version: str) -> None:
    now = SOURCE.replace("Call {{", "Wait a minute.\n\nCall {{")
    agency = Agency(now, version, target=TRANSLATED)
    new = next(n for n, one in enumerate(agency.segments) if one.find("{*}source").text == "Wait a minute.")
    agency.say(new, "חכו דקה.")
    back = agency.back(target=TRANSLATED)
    assert back.text == TRANSLATED.replace("התקשרו", "חכו דקה.\n\nהתקשרו")
    assert back.report == ()


@VERSIONS
def test_a_new_item_and_a_new_row(version: str) -> None:
    now = (
        SOURCE.replace("- No\n", "- No\n- I do not know which of them\n") + "| Green light over there | All is well |\n"
    )
    agency = Agency(now, version, target=TRANSLATED)
    texts = {"I do not know which of them": "איני יודע", "Green light over there": "ירוק", "All is well": "הכול טוב"}
    for number, segment in enumerate(agency.segments):
        if (said := texts.get(segment.find("{*}source").text)) is not None:
            agency.say(number, said)
    back = agency.back(target=TRANSLATED)
    assert back.text == TRANSLATED.replace("- לא\n", "- לא\n- איני יודע\n") + "| ירוק | הכול טוב |\n"


@VERSIONS
def test_what_was_edited_here_meanwhile_is_not_overwritten(version: str) -> None:
    agency = Agency(version=version, target=TRANSLATED)
    agency.say(YES, "כן כן")
    here = TRANSLATED.replace("- כן", "- בטח").replace("- לא", "- ממש לא")
    back = agency.back(target=here)
    assert back.text == here
    assert codes(back) == ["target_newer"]
    assert back.set_aside[0].target == "כן כן"
    # "No" was edited here and not touched there: nothing to say.
    assert [one.fate for one in back.segments if one.source == "No"] == ["unchanged"]


@VERSIONS
def test_one_sentence_for_two_is_changed_as_one(version: str) -> None:
    source, here = "One is here. Two is there.\n", "אחד כאן ושניים שם.\n"
    agency = Agency(source, version, target=here)
    (segment,) = agency.segments
    segment.find("{*}target").text = "אחד פה ושניים שם."
    back = agency.back(target=here)
    assert (back.text, codes(back)) == ("אחד פה ושניים שם.\n", [])


@VERSIONS
def test_a_text_without_a_clear_place_is_set_aside(version: str) -> None:
    source = "| One | Two |\n|---|---|\n| Three | Four |\n"
    here = "| אחד | שתיים |\n|---|---|\n| שלוש וארבע |\n"
    agency = Agency(source, version, target=here)
    agency.say(3, "ארבע")
    back = agency.back(target=here)
    assert back.text == here
    assert codes(back) == ["not_placed"]
    assert back.set_aside[0].target == "ארבע"


@VERSIONS
def test_blocks_that_somebody_paired_are_not_guessed(version: str) -> None:
    source, here = "One.\n\nTwo.\n\nThree.\n", "שלוש.\n\nאחת.\n"
    noted = {0: 1, 2: 0, 1: 9}
    agency = Agency(source, version, target=here, pairs=noted)
    assert [one.findtext("{*}target") for one in agency.segments] == ["אחת.", None, "שלוש."]
    agency.say(2, "שלוש!")
    agency.say(1, "שתיים.")
    back = agency.back(target=here, pairs=noted)
    assert (back.text, codes(back)) == ("שלוש!\n\nאחת.\n\nשתיים.\n", [])
