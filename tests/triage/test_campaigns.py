"""Near-duplicates share a campaign."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.triage.campaigns import campaign_of

ADVERT = "Easy money from home, write to me today!"


@pytest.mark.parametrize(
    "text",
    [
        "EASY money from home — write to me today",
        "@marta_k Easy money from home, write to me today! 🔥🔥",
        "Easy money from home, write to me today! https://t.example/17",
        "3) Eаsy mоney from hоme, write tо me tоday!!!",
    ],
)
def test_disguises_of_one_text_share_its_campaign(text: str) -> None:
    assert campaign_of(text) == campaign_of(ADVERT) is not None


def test_other_texts_are_other_campaigns() -> None:
    assert campaign_of(ADVERT) != campaign_of("Easy money from home, write to us today!")


@pytest.mark.parametrize("text", ["", "Thank you!", "🔥🔥🔥", "@marta_k @olga_p @petr_s", "12345678901234567890"])
def test_what_everybody_says_is_no_campaign(text: str) -> None:
    assert campaign_of(text) is None


def test_a_campaign_keeps_its_number() -> None:
    assert campaign_of(ADVERT) == 3294683008722356207


@given(st.text())
def test_a_campaign_fits_its_column(text: str) -> None:
    campaign = campaign_of(text)
    assert campaign is None or 0 <= campaign < 2**63
