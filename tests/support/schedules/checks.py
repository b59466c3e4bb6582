"""What must hold of a world once its wire is whole again."""

import msgspec
from forethought_common.sync import Entity

from tests.support.schedules.device import Device
from tests.support.schedules.world import SCRIPT, Typed, World

ROUNDS = 4
"""Rounds of all devices after which nothing is left to do: out, in, out again after a restore, in."""
DATES_ARE_WHOLE_SECONDS_MS = 2000
"""How far times may be off after a restore: a device reads the server's clock from a header of whole seconds."""


async def heal(world: World) -> None:
    """Let everybody sync over a whole wire until there is nothing left to do, or should not be."""
    await world.deliver_late()
    for _ in range(ROUNDS):
        before = await world.backend.head()
        for device in world.devices:
            world.backend.clock.advance(ms=1)
            await world.sync(device, [])
        if before == await world.backend.head() and all(_is_done(device) for device in world.devices):
            return


def _is_done(device: Device) -> bool:
    state = device.engine.state
    return state.last_synced_at is not None and state.pending == 0 and (state.kind == "synced" or state.cause == "rejected")


async def violations(world: World) -> list[str]:
    wrong = [problem for device in world.devices for problem in await _unrest(world, device)]
    wrong += _disagreements(world)
    wrong += await _losses(world)
    first = world.devices[0]
    return wrong + world.mirror.differences(first.shown(), await world.backend.conflicts())


async def _unrest(world: World, device: Device) -> list[str]:
    """Say what a device still does or owes when everything is done."""
    wrong = []
    state = device.engine.state
    if state.pending or state.kind not in {"synced", "attention"}:
        wrong.append(f"{device.name} did not come to rest: {state}")
    refused = {row for row, _, _ in device.set_aside()}
    if not refused <= world.poisoned | world.removed | await _gone(world):
        wrong.append(f"{device.name} had edits refused: {device.set_aside()}")
    head = await world.backend.head()
    await world.sync(device, [])
    # A pull, and now and then a new access token.
    if device.wire.count > 2 or head != await world.backend.head():
        wrong.append(f"{device.name} asked {device.wire.count} times when nothing was new")
    before = device.shown()
    device.restart()
    if device.shown() != before:
        wrong.append(f"{device.name} shows something else after a start")
    return wrong


async def _gone(world: World) -> set[object]:
    left = await world.backend.ids()
    return {row for _, row in world.rows if row not in left}


def _disagreements(world: World) -> list[str]:
    first, *others = world.devices
    wrong = []
    for other in others:
        mine, theirs = first.confirmed(), other.confirmed()
        wrong += [
            f"{place} is {mine.get(place)} on {first.name} and {theirs.get(place)} on {other.name}"
            for place in mine | theirs
            if mine.get(place) != theirs.get(place)
        ]
        if first.shown() != other.shown():
            wrong.append(f"{first.name} and {other.name} show different rows")
    return wrong


async def _losses(world: World) -> list[str]:
    shown, left = world.devices[0].shown(), await world.backend.ids()
    kept = {(row, name, value) for row, name, value in await world.backend.conflicts()}
    refused = {place for device in world.devices for place in device.set_aside()}
    wrong = [f"{row} is gone" for entity, row in world.rows if (entity, row) not in shown and not world.was_away]
    for text in world.typed:
        place = (text.row, text.name, text.value)
        if place in kept | refused or text.row in world.poisoned or text.row not in left:
            continue
        entity = Entity.TASK if text.name == "text" else Entity.GOAL
        stands = shown[entity, text.row][0][text.name]
        if stands != text.value:
            wrong += _loss(world, text, stands)
    return wrong


def _loss(world: World, text: Typed, stands: object) -> list[str]:
    wrong = []
    of_field = [each for each in world.typed if (each.row, each.name) == (text.row, text.name)]
    if text.must_survive and not any(each.over == text.value for each in of_field):
        wrong.append(f"lost: {msgspec.to_builtins(vars(text))}")
    winner = next((each for each in of_field if each.value == stands), None)
    if winner is None:
        wrong.append(f"nobody typed {stands!r}")
    elif text.is_timed and winner.is_timed and winner.at_ms < text.at_ms - DATES_ARE_WHOLE_SECONDS_MS and not _may_be_lost(text):
        wrong.append(f"{winner} won over {text}")
    return wrong


def _may_be_lost(text: Typed) -> bool:
    """A script keeps nothing: what it wrote is gone with a restore unless a device had it."""
    return text.by == SCRIPT and not text.must_survive
