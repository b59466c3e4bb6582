"""Whether the model's provider takes this server's questions, in words that say what to change."""

import asyncio

from forethought_backend.coaching import service as coaching
from forethought_backend.coaching.provider.language_model import FaultCode
from forethought_backend.commands.failures import Failed
from forethought_backend.core.settings import Settings

_ADVICE = {
    FaultCode.AUTH: "The provider refuses the key: set another ANTHROPIC_API_KEY.",
    FaultCode.BILLING: "The provider asks for payment: see to the account that the key belongs to.",
    FaultCode.SPEND_LIMIT: "The account's spending limit is reached: raise it with the provider, or wait for the next month.",
    FaultCode.MODEL_NOT_FOUND: "The provider does not know the model: correct FORETHOUGHT_COACHING_MODEL.",
    FaultCode.CONNECTION: "The provider cannot be reached: see to the network, or correct ANTHROPIC_BASE_URL.",
}


def try_provider(settings: Settings) -> None:
    """Ask the model for one word, or fail with what is to be done."""
    model = coaching.language_model(settings)
    if model is None:
        raise Failed(["There is no model to ask: set ANTHROPIC_API_KEY."])
    fault = asyncio.run(coaching.try_model(model))
    if fault is not None:
        raise Failed([_ADVICE.get(fault, f"The model did not answer ({fault.value}): try again later.")])
