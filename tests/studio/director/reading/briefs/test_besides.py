from __future__ import annotations

from nemo_notebook.studio.director.reading.briefs.besides import with_besides, with_sender


def test_a_greeting_is_told_apart_from_who_sends_it() -> None:
    title, captions = with_sender("Happy Diwali greeting from the Sharma family", ())
    assert (title, captions) == ("Happy Diwali", ("From the Sharma family",))
    assert with_sender("Greetings from Rome", ()) == ("Greetings from Rome", ())


def test_a_sale_heads_the_film_of_a_shop_without_a_name() -> None:
    wishes = "Black Friday teaser for an electronics store, 50% off"
    assert with_besides("", ("50% off",), wishes, topic="electronics store") == ("Black Friday", ("50% off",))
    named = with_besides("Voltix", ("50% off",), wishes, topic="Voltix")
    assert named == ("Voltix", ("Black Friday", "50% off"))


def test_the_house_that_is_thanked_for_and_the_yearly_feast_are_told() -> None:
    thanks = "Thank you video to our volunteers at Riverside Food Bank"
    assert with_besides("Thank you, volunteers", (), thanks, topic="")[1] == ("Riverside Food Bank",)
    feast = with_besides("同心致远", ("1月18日",), "公司年会邀请，1月18日", topic="")
    assert feast == ("同心致远", ("公司年会", "1月18日"))


def test_what_is_told_already_is_not_told_again() -> None:
    captions = ("Our Black Friday deals",)
    assert with_besides("Sale", captions, "Black Friday, our deals", topic="") == ("Sale", captions)
