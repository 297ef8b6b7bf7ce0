"""The block for questions and answers, each answer collapsed under its question."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock

from shared.blocks.base.groups import TEXT
from shared.blocks.types.text import ShortText


class QuestionBlock(StructBlock):
    """One question with its answer."""

    question = CharBlock(max_length=255, label=_("Question"))
    answer = ShortText(label=_("Answer"))

    class Meta:
        icon = "help"
        label = _("Question")
        label_format = "{question}"


class QuestionsBlock(StructBlock):
    """A list of questions with their answers."""

    title = CharBlock(
        required=False,
        max_length=255,
        label=_("Title"),
        help_text=_("Shown as a heading above the questions."),
    )
    questions = ListBlock(QuestionBlock(), min_num=1, label=_("Questions"))

    class Meta:
        template = "blocks/questions.html"
        icon = "help"
        label = _("Questions and answers")
        group = TEXT
        description = _("Questions that visitors often have. The answer opens under the question.")
        preview_value = {
            "title": _("Good to know"),
            "questions": [
                {
                    "question": _("Is the hall accessible for wheelchairs?"),
                    "answer": _("<p>Yes. The entrance on the courtyard has no steps, and there is a lift.</p>"),
                },
                {
                    "question": _("Does it cost anything?"),
                    "answer": _("<p>No. Coffee, soup and bread are included.</p>"),
                },
                {
                    "question": _("May somebody come along?"),
                    "answer": _("<p>Gladly. Mention it when signing up, then there is a chair.</p>"),
                },
            ],
        }
