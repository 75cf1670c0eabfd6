"""A name that may be given in several languages."""

from __future__ import annotations

from greendesk.domain.frozen import frozen

LANGUAGES = ("en", "ko", "zh_CN")


@frozen
class Name:
    """A name in English (or in no particular language) with optional Korean and Chinese forms.

    A plain text in the JSON format is the same as ``{"en": text}``.
    """

    en: str = ""
    ko: str | None = None
    zh_CN: str | None = None

    def in_language(self, language: str) -> str:
        """The name in ``language``, else in English, else in whichever language there is."""
        wanted = {"ko": self.ko, "zh_CN": self.zh_CN}.get(language)
        return wanted or self.en or self.ko or self.zh_CN or ""

    @property
    def is_empty(self) -> bool:
        return not any(text and text.strip() for text in (self.en, self.ko, self.zh_CN))

    def matches(self, words: str) -> bool:
        """Whether ``words`` occurs in any of the forms, letter case aside."""
        wanted = words.casefold()
        return any(wanted in text.casefold() for text in (self.en, self.ko, self.zh_CN) if text)

    def __str__(self) -> str:
        return self.in_language("en")
