"""Commands on what agents get while a language is missing or behind: serving, fallbacks, critical."""

import argparse
from typing import Any

from kbstudio.cli.arguments import acts, command, count, iso, open_studio, print_json, print_table, who
from kbstudio.domain.errors import BadInput

_SERVING = "Say what agents get while a language is missing or behind."
_FALLBACKS = "Say which language stands in for another."


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    _add_serving(commands)
    _add_fallbacks(commands)
    critical = command(commands, "critical", _critical, "Say that languages without a change are kept from agents.")
    critical.add_argument("article", help="code, e.g. KB-104")
    wanted = critical.add_mutually_exclusive_group()
    wanted.add_argument("--reason", help="why no language may be read without it")
    wanted.add_argument("--take-back", action="store_true", help="no change of the article is critical")
    critical.add_argument("--version", type=count, metavar="N", help="which version; without it, what agents read")
    acts(critical)


def _add_serving(commands: Any) -> None:
    parts = commands.add_parser("serving", help=_SERVING).add_subparsers(required=True, metavar="list|put|remove")
    command(parts, "list", _rules, "List the rules.")
    put = command(parts, "put", _put_rule, "Make a rule; the most particular one counts.")
    put.add_argument("--missing", choices=("fall_back", "withhold"), default="fall_back", help="while it is missing")
    put.add_argument("--behind", choices=("show", "fall_back", "withhold"), default="show", help="while it is behind")
    remove = command(parts, "remove", _remove_rule, "Forget a rule.")
    for part in (put, remove):
        part.add_argument("--kind", default="", metavar="K", help="a kind of article; without it, all")
        part.add_argument("--locale", default="", help="a language or market; without it, all")
        acts(part)


def _add_fallbacks(commands: Any) -> None:
    parts = commands.add_parser("fallbacks", help=_FALLBACKS).add_subparsers(required=True, metavar="list|put|remove")
    listed = command(
        parts, "list", _chains, "List where readers are led, before the language an article is written in."
    )
    listed.add_argument("locale", nargs="?", default="", help="one language; without it, all the library knows")
    put = command(parts, "put", _put_chain, "Lead readers of a language elsewhere.")
    put.add_argument("locale", help="the language they ask for, e.g. en-AU")
    put.add_argument("tags", nargs="*", metavar="TAG", help="what they get in its place, best first; none: the source")
    remove = command(parts, "remove", _remove_chain, "Lead readers of a language as CLDR has it.")
    remove.add_argument("locale", help="the language they ask for")
    acts(put)
    acts(remove)


def _rules(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        rules = studio.serving.rules()
    if arguments.json:
        print_json([_rule(rule) for rule in rules])
    elif rules:
        rows = [(rule.kind or "*", rule.locale or "*", rule.missing, rule.behind) for rule in rules]
        print_table([("KIND", "LANGUAGE", "MISSING", "BEHIND"), *rows])
    else:
        print("No rules: what is behind is shown, and for what is missing another language stands in.")
    return 0


def _put_rule(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        rule = studio.serving.put_rule(
            missing=arguments.missing,
            behind=arguments.behind,
            kind=arguments.kind,
            locale=arguments.locale,
            by=who(arguments),
        )
    if arguments.json:
        print_json(_rule(rule))
    else:
        print(f"{_about(rule.kind, rule.locale)}: {rule.missing} while missing, {rule.behind} while behind.")
    return 0


def _remove_rule(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        studio.serving.remove_rule(arguments.kind, arguments.locale, by=who(arguments))
    if arguments.json:
        print_json({"kind": arguments.kind, "locale": arguments.locale, "removed": True})
    else:
        print(f"The rule about {_about(arguments.kind, arguments.locale)} is removed.")
    return 0


def _chains(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        one, every = arguments.locale, studio.serving.chains()
        chains = [studio.serving.chain(one)] if one else list(every.values())
    if arguments.json:
        print_json([_chain(chain) for chain in chains])
        return 0
    rows = [(chain.locale, " ".join(chain.tags) or "-", "library" if chain.by_library else "CLDR") for chain in chains]
    print_table([("LANGUAGE", "THEN", "CHOSEN BY"), *rows])
    return 0


def _put_chain(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        chain = studio.serving.put_chain(arguments.locale, arguments.tags, by=who(arguments))
    return _say_chain(arguments, chain)


def _remove_chain(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        chain = studio.serving.remove_chain(arguments.locale, by=who(arguments))
    return _say_chain(arguments, chain)


def _say_chain(arguments: argparse.Namespace, chain: Any) -> int:
    if arguments.json:
        print_json(_chain(chain))
    else:
        led = ", then ".join((*chain.tags, "the language an article is written in"))
        print(f"Readers of {chain.locale} are led to {led}.")
    return 0


def _critical(arguments: argparse.Namespace) -> int:
    if arguments.version is not None and arguments.reason is None:
        raise BadInput("--version goes with --reason; say why that version is critical.")
    with open_studio(arguments) as studio:
        if arguments.reason is not None:
            studio.serving.mark_critical(
                arguments.article, arguments.reason, by=who(arguments), number=arguments.version
            )
        elif arguments.take_back:
            studio.serving.take_back_critical(arguments.article, by=who(arguments))
        found = studio.serving.critical(arguments.article)
    if arguments.json:
        print_json(
            [{"version": each.number, "reason": each.reason, "by": each.person, "at": iso(each.at)} for each in found]
        )
    elif found:
        print_table([("VERSION", "WHY", "BY"), *((str(each.number), each.reason, each.person) for each in found)])
    else:
        print("No change of it is critical.")
    return 0


def _about(kind: str, locale: str) -> str:
    return f"{kind or 'every kind'} in {locale or 'every language'}"


def _rule(rule: Any) -> dict[str, str]:
    return {"kind": rule.kind, "locale": rule.locale, "missing": rule.missing, "behind": rule.behind}


def _chain(chain: Any) -> dict[str, object]:
    return {
        "locale": chain.locale,
        "chain": list(chain.tags),
        "computed": list(chain.computed),
        "by_library": chain.by_library,
    }
