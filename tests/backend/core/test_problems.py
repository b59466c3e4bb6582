"""Error answers: one form, a stable code, never a word of what was sent or of a bug."""

from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
import pytest
from forethought_backend.core.problems import STATUS, answer_to
from forethought_backend.core.requests import decode
from forethought_common.errors import Code, FieldError, Outage, Problem, Refusal
from hypothesis import given
from hypothesis import strategies as st
from litestar.exceptions import HTTPException, InternalServerException, MethodNotAllowedException, NotFoundException
from structlog.testing import capture_logs


class Sample(msgspec.Struct, forbid_unknown_fields=True):
    number: Annotated[int, msgspec.Meta(ge=1, le=10)]
    text: Annotated[str, msgspec.Meta(min_length=2, max_length=3, pattern="^a")] = "ab"
    flag: bool = True
    choice: Literal["one", "two"] = "one"
    id: UUID | None = None
    items: Annotated[list["Sample"], msgspec.Meta(max_length=1)] = []


def problem_of(failure: Exception) -> Problem:
    return msgspec.json.decode(answer_to(failure).body, type=Problem)


def refusal_of(body: bytes, kind: Any = Sample) -> Refusal:
    with pytest.raises(Refusal) as caught:
        decode(body, kind)
    return caught.value


@pytest.mark.parametrize("code", Code)
def test_every_code_has_a_status_and_a_form(code: Code) -> None:
    answer = answer_to(Refusal(code, "A sentence."))
    problem = msgspec.json.decode(answer.body, type=Problem)
    assert answer.status == problem.status == STATUS[code]
    assert 400 <= answer.status < 600
    assert (problem.code, problem.detail, problem.type) == (code.value, "A sentence.", "about:blank")
    assert problem.title
    assert answer.headers["content-type"] == "application/problem+json"
    assert ("www-authenticate" in answer.headers) == (answer.status == 401)
    assert ("retry-after" in answer.headers) == (answer.status == 429)


def test_a_wait_that_is_known_is_told() -> None:
    assert answer_to(Refusal(Code.REFRESH_IN_PROGRESS, "x", retry_after=1)).headers["retry-after"] == "1"
    assert answer_to(Outage("x", retry_after=3)).headers["retry-after"] == "3"
    assert int(answer_to(Outage("x")).headers["retry-after"]) > 0


def test_an_outage_is_503() -> None:
    assert problem_of(Outage("The database cannot be reached right now.")).code == Code.UNAVAILABLE
    assert answer_to(Outage("x")).status == 503


@pytest.mark.parametrize(
    "bug",
    [
        KeyError("Call the lawyer"),
        RecursionError("Call the lawyer"),
        InternalServerException("Call the lawyer"),
        ExceptionGroup("Call the lawyer", [ValueError()]),
    ],
)
def test_a_bugs_text_never_leaves(bug: Exception) -> None:
    with capture_logs() as lines:
        answer = answer_to(bug)
    assert answer.status == 500
    assert b"lawyer" not in answer.body
    assert [line["event"] for line in lines] == ["a request failed"]
    assert lines[0]["exc_info"] is bug


def test_what_does_not_fit_on_the_way_out_is_a_bug_and_not_the_clients_fault() -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert({"number": "secret"}, Sample)
    with capture_logs():
        assert answer_to(caught.value).status == 500


def test_the_frameworks_refusals_get_our_words() -> None:
    assert problem_of(NotFoundException("/api/secret")).code == Code.NOT_FOUND
    answer = answer_to(MethodNotAllowedException("TRACE /api/secret", headers={"allow": "GET", "x-other": "1"}))
    assert answer.headers["allow"] == "GET"
    assert "x-other" not in answer.headers
    assert b"secret" not in answer.body
    unknown = answer_to(HTTPException("Call the lawyer", status_code=418))
    assert (unknown.status, b"lawyer" in unknown.body) == (418, False)


@pytest.mark.parametrize(
    ("body", "field", "code"),
    [
        (b"{}", "number", "missing"),
        (b'{"number": 0}', "number", "too-small"),
        (b'{"number": 11}', "number", "too-big"),
        (b'{"number": "5"}', "number", "wrong-type"),
        (b'{"number": true}', "number", "wrong-type"),
        (b'{"number": null}', "number", "wrong-type"),
        (b'{"number": 5.0}', "number", "wrong-type"),
        (b'{"number": 1e400}', "number", "out-of-range"),
        (b'{"number": 9223372036854775808}', "number", "too-big"),
        (b'{"number": 100000000000000000000000000}', "number", "too-big"),
        (b'{"number": -0}', "number", "too-small"),
        (b'{"number": 1, "text": "a"}', "text", "too-short"),
        (b'{"number": 1, "text": "aaaa"}', "text", "too-long"),
        (b'{"number": 1, "text": "secret"}', "text", "too-long"),
        (b'{"number": 1, "text": "zz"}', "text", "invalid-format"),
        (b'{"number": 1, "flag": "true"}', "flag", "wrong-type"),
        (b'{"number": 1, "flag": 1}', "flag", "wrong-type"),
        (b'{"number": 1, "choice": "secret"}', "choice", "not-a-choice"),
        (b'{"number": 1, "id": "secret"}', "id", "invalid-format"),
        (b'{"number": 1, "items": [{"number": 99}]}', "items[0].number", "too-big"),
        (b'{"number": 1, "items": [{"number": 1}, {"number": 1}]}', "items", "too-long"),
        (b'{"number": 1, "items": [{"number": 1, "user_id": "secret"}]}', "items[0].user_id", "unknown"),
        (b'{"number": 1, "user_id": "secret"}', "user_id", "unknown"),
        (b'["secret"]', "body", "wrong-type"),
        (b'{"number": 1, "text": "a\\ud800"}', "body", "invalid"),
        (b'{"number": 1, "text": "\\udc00a"}', "body", "invalid"),
        (b'{"number": NaN}', "body", "invalid"),
    ],
)
def test_a_value_that_does_not_fit_is_422_and_its_field_is_named(body: bytes, field: str, code: str) -> None:
    refusal = refusal_of(body)
    assert refusal.code is Code.INVALID_INPUT
    (error,) = refusal.errors
    assert (error.field, error.code) == (field, code)
    answer = answer_to(refusal)
    assert answer.status == 422
    assert b"secret" not in answer.body


@pytest.mark.parametrize("body", [b"", b"{", b'{"number": 1,}', b"\xff", b"\xef\xbb\xbf{}", b'{"number": 1, "text": "\xff"}', b"\x00"])
def test_what_is_no_json_is_400(body: bytes) -> None:
    refusal = refusal_of(body)
    assert refusal.code is Code.MALFORMED_BODY
    assert answer_to(refusal).status == 400


def test_nesting_without_end_is_400() -> None:
    assert refusal_of(b"[" * 100_000, Any).code is Code.MALFORMED_BODY


def test_a_key_that_comes_twice_counts_as_written_last() -> None:
    """I09"""
    assert decode(b'{"number": 1, "number": 2}', Sample).number == 2


def test_a_long_name_of_a_field_is_cut() -> None:
    (error,) = refusal_of(b'{"number": 1, "' + b"x" * 10_000 + b'": 1}').errors
    assert error == FieldError("x" * 64, "unknown", "There is no such field.")


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_reading_never_fails_in_another_way(body: bytes) -> None:
    refusal_of(b"\x00" + body)
