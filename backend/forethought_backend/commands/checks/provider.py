"""The model's provider: whether it takes this server's questions, in words that say what to change."""

import asyncio

from forethought_backend.coaching import service as coaching
from forethought_backend.coaching.provider.language_model import FaultCode
from forethought_backend.commands.checks.finding import Finding, ok, wrong
from forethought_backend.core.settings import Settings

_ADVICE = {
    FaultCode.AUTH: ("The provider refuses the key.", "Set another ANTHROPIC_API_KEY."),
    FaultCode.BILLING: ("The provider asks for payment.", "See to the account that the key belongs to."),
    FaultCode.SPEND_LIMIT: ("The account's spending limit is reached.", "Raise it with the provider, or wait for the next month."),
    FaultCode.MODEL_NOT_FOUND: ("The provider does not know the model.", "Correct FORETHOUGHT_COACHING_MODEL."),
    FaultCode.CONNECTION: ("The provider cannot be reached.", "See to the network, or correct ANTHROPIC_BASE_URL."),
}


def look_at_provider(settings: Settings, *, asks: bool) -> Finding:
    """Look whether there is a model; ask it for one word where that is wanted."""
    model = coaching.language_model(settings)
    if model is None and asks:
        return wrong("provider", "There is no model to ask.", "Set ANTHROPIC_API_KEY.")
    if model is None:
        return ok("provider", "No model is configured: the rules answer.")
    if not asks:
        return ok("provider", "A model is configured; it was not asked (--ask-model does).")
    fault = asyncio.run(coaching.try_model(model))
    if fault is None:
        return ok("provider", "The model answers.")
    return wrong("provider", *_ADVICE.get(fault, (f"The model did not answer ({fault.value}).", "Try again later.")))
