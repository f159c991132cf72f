"""Words that a model makes up: which of them may stand in a film, and which nobody but the person can give.

Numbers, prices, dates, links, ways to reach somebody, names and calls for money come from the person alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from nemo_notebook.models.quantities import narrow
from nemo_notebook.redaction import STRUCK, redact
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.offers import ADDRESS, CONTACT, DATE, PRICE
from nemo_notebook.studio.director.reading.terms.tongue import HAN

_NUMBER: Final = regex(r"\d+")
_TOLD: Final = regex(
    r"\b(?:ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?"
    r"|millions?|billions?|dozens?|per\s?cent|percent|half[\s-](?:price|off)|(?:two|three|four|five|six|seven|eight|nine)"
    r"\s(?:days?|weeks?|months?|years?|hours?|minutes?|times|stars?|dollars?|euros?|people|customers|locations|shops))\b"
    r"|[一二三四五六七八九十百千万亿两半]+(?:折|元|块|万|亿|号|日|月|点|年|成|位|名|家|倍|小时|分钟|天|周年|星级?)",
    re.I,
)
_DAY: Final = regex(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october"
    r"|november|december|tomorrow|tonight)\b|周[一二三四五六日末]|星期[一二三四五六日天]|明天|后天|今晚|本周|下周",
    re.I,
)
_MONEY: Final = regex(
    r"\b(?:btc|eth|usdt|bitcoins?|ethereum|crypto\w*|wallets?|iban|paypal|venmo|cash\s?app|zelle|alipay|gift\scards?|donat\w+"
    r"|pay(?:ment|ments)?|invest\w*|money|cash|loans?|refunds?|deposit\w*|transfer\w*|bank\w*|fund(?:s|ing|raiser)?|tip\sus"
    r"|send\s(?:us|me|to)|buy|order\snow|purchase\w*|discounts?|sales?|deals?|coupons?|vouchers?|prizes?|win|winners?"
    r"|giveaway|guarantee\w*|subscribe|sign\sup|cheap\w*|passwords?|credit\scards?|pin\scode|log\s?in)\b"
    r"|比特币|以太坊|虚拟币|钱包|支付宝|微信|扫码|转账|汇款|打钱|打款|付款|支付|捐款|捐赠|红包|投资|贷款|银行卡|账户|账号|收款|优惠|打折|折扣|特价|促销"
    r"|限时|抢购|秒杀|下单|购买|免单|中奖|大奖|返现|领取|加群|私信|密码|验证码|[Qq]{2}群?",
    re.I,
)
"""What asks for money, or promises it."""
_REACHED: Final = regex(
    r"\b(?:https?|ftp)\W|\bwww\b|\b[\w-]+\s?(?:\.|\[\.\]|\(dot\)|\sdot\s)\s?(?:com|net|org|io|cn|de|xyz|info|biz|me|co|ru|top|app|shop)\b"
    r"|\S@\S|@\w|\bt\.me\b|\b(?:whats\s?app|telegram|wechat|line\sid|call\sus|text\sus|e-?mail\sus)\b|电话|热线|加V|公众号|网址|邮箱",
    re.I,
)
_NAME: Final = regex(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|Chef|Coach|CEO)\.?\s[A-Z]\w+|\b(?!(?:Today|World|Let|It|That|What|Here|There|Where|Who"
    r"|Nature|Mother|Father|Everyone|Winter|Summer|Spring|Autumn|Life|Day|Night|Season|Year|Valentine|New\sYear)['’])[A-Z][a-z]+['’]s\b"
    r"|\b(?i:by|meet|owner|founder|called|named)\s[A-Z][a-z]+\s[A-Z][a-z]+|[\u4e00-\u9fff]{1,3}(?:先生|女士|老师|医生|经理|总裁|教授)",
)
_PROPER: Final = regex(r"(?<=[a-z,]\s)[A-Z][a-z]{2,}\b")
_MARKUP: Final = regex(
    r"<\s*/?\s*[a-z!][^>]*>?|&[a-z]+;|\{\{|\]\(|```|[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060\ufeff]",
    re.I,
)
_LONG_WORD: Final = regex(r"[^\s\u3040-\u9fff]{31,}")
_WORD: Final = regex(r"[a-zà-ɏ]{3,}", re.I)
_SENTENCE: Final = regex(r"[^.!?。！？\n]+[.!?。！？]*")
_KINDS: Final = ((_TOLD, PRICE), (_DAY, DATE), (_MONEY,))
"""Facts that read otherwise in another language."""
_FACTS: Final = (_NUMBER, _TOLD, _DAY, _MONEY, _REACHED, _NAME, PRICE, DATE, CONTACT, ADDRESS)


def letters(words: str) -> str:
    """Return words without marks, blanks and capitals, to be compared."""
    return "".join(one for one in narrow(words).casefold() if one.isalnum())


def stands_in(words: str, told: str) -> bool:
    """Whether words were told just so, but for marks and capitals."""
    bare = letters(words)
    return bool(bare) and bare in letters(told)


def made_up(words: str, told: str, *, translated: bool = False) -> bool:
    """Whether words hold a fact, a call for money or signs of a page that were not told.

    Args:
        words: as the model has them.
        told: all that the person said, and what stands in the film and on the files.
        translated: whether they say in another language what was told: its facts then read otherwise.
    """
    if STRUCK in words or redact(words) != words or _MARKUP.search(words) or _LONG_WORD.search(words):
        return True
    plain, known = narrow(words), narrow(told)
    told_of = [kind for kind in _KINDS if translated and any(one.search(known) for one in kind)]
    freely = [one for kind in told_of for one in kind]
    facts = [one for one in _FACTS if one not in freely]
    if any(not _is_told(one, known) for one in _found(facts, plain)):
        return True
    proper = _PROPER.findall(plain) if _in_sentence_case(plain) else []
    return any(one.casefold() not in known.casefold() for one in map(str, proper))


def asks_for_money(words: str) -> bool:
    """Whether words ask for money or for a secret, or tell where to turn to."""
    return any(one.search(narrow(words)) for one in (_MONEY, _REACHED))


def in_language(words: str, language: str) -> bool:
    """Whether words can be read by somebody who speaks the language, "en" or "zh"."""
    signs, letters_of = len(HAN.findall(words)), len(_WORD.findall(words))
    return signs == 0 if language == "en" else signs > 0 or letters_of == 0


def told_sentences(words: str, told: str) -> str:
    """Return a speech without the sentences that hold what was not told."""
    sentences = [one.group().strip() for one in _SENTENCE.finditer(words)]
    kept = [one for one in sentences if one and not made_up(one, told)]
    return ("" if HAN.search(words) else " ").join(kept)


def _found(patterns: Iterable[re.Pattern[str]], words: str) -> Iterator[str]:
    for pattern in patterns:
        yield from (found.group() for found in pattern.finditer(words))


def _is_told(fact: str, told: str) -> bool:
    if fact.isdigit():
        return fact in _NUMBER.findall(told)
    return stands_in(fact, told)


def _in_sentence_case(words: str) -> bool:
    """Whether most words begin small, so that a capital makes a name."""
    found = [str(one) for one in _WORD.findall(words)]
    return 2 * sum(one[0].isupper() for one in found) < len(found)
