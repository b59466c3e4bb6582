"""`forethought-server check --ask-model`: whether the provider takes this server's questions."""

import asyncio
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from forethought_backend.commands.group import commands

from tests.support.anthropic_double import AnthropicDouble


async def checked(folder: Path, *, key: str = "sk-secret", base_url: str = "http://127.0.0.1:1") -> Result:
    """Run the command in a thread, as the double lives on this loop."""
    variables = {"ANTHROPIC_API_KEY": key, "ANTHROPIC_BASE_URL": base_url}
    arguments = ("check", "--ask-model", "--data-dir", str(folder))
    return await asyncio.to_thread(CliRunner().invoke, commands, arguments, env=variables)


def words(answer: Result) -> str:
    """Return what is wrong, however it is set out."""
    return " ".join(answer.stderr.split())


async def test_a_model_that_answers_is_right(tmp_path: Path) -> None:
    async with AnthropicDouble.serving() as double:
        answer = await checked(tmp_path, base_url=double.base_url)
        assert (answer.exit_code, answer.stderr) == (0, "")
        assert len(double.requests) == 1


@pytest.mark.parametrize(
    ("scenario", "line"),
    [
        ("e401", "The provider refuses the key. Set another ANTHROPIC_API_KEY."),
        ("e402", "The provider asks for payment. See to the account that the key belongs to."),
        ("e404", "The provider does not know the model. Correct FORETHOUGHT_COACHING_MODEL."),
        ("e529", "The model did not answer (overloaded). Try again later."),
    ],
)
async def test_a_model_that_is_refused_is_named_with_what_to_change(tmp_path: Path, scenario: str, line: str) -> None:
    async with AnthropicDouble.serving() as double:
        double.script(scenario)
        answer = await checked(tmp_path, base_url=double.base_url)
        assert (answer.exit_code, words(answer)) == (1, f"wrong provider {line}")
        assert len(double.requests) == 1


async def test_a_provider_that_is_not_there_is_named_and_so_is_a_missing_key(tmp_path: Path) -> None:
    assert words(await checked(tmp_path)).startswith("wrong provider The provider cannot be reached.")
    assert words(await checked(tmp_path, key="")) == "wrong provider There is no model to ask. Set ANTHROPIC_API_KEY."
