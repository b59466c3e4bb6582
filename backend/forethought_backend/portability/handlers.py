"""Taking everything along, and bringing it in, over HTTP."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any

from forethought_common import routes
from forethought_common.accounts import PasswordProof
from forethought_common.portable import FORMAT, PROOF_HEADER, SIZE_LIMIT, VERSION, ExportProof, ImportReport
from litestar import Request, Router, get, post
from litestar.di import NamedDependency
from litestar.openapi.spec import OpenAPIMediaType, OpenAPIType, Operation, RequestBody, Schema
from litestar.params import HeaderParameter, JSONBody, SkipValidation
from litestar.response import Stream

from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database
from forethought_backend.events.hub import EventHub
from forethought_backend.portability.service import Exports, Importer

Proof = Annotated[str | None, HeaderParameter(name=PROOF_HEADER, max_length=100)]


_ROWS = Schema(type=OpenAPIType.ARRAY, items=Schema(type=OpenAPIType.OBJECT, description="As the export writes it"))
_DOCUMENT = Schema(
    type=OpenAPIType.OBJECT,
    title="PortableDocument",
    description="What an export writes. What is not known is passed over; a row that cannot be stored is refused by itself.",
    required=["format", "version"],
    additional_properties=True,
    properties={
        "format": Schema(const=FORMAT),
        "version": Schema(type=OpenAPIType.INTEGER, minimum=1, maximum=VERSION),
        "revision": Schema(type=OpenAPIType.INTEGER),
        "exported_at": Schema(type=OpenAPIType.INTEGER, description="Unix seconds"),
        "profile": Schema(type=OpenAPIType.OBJECT, description="Whose rows these are; the same person's keep their ids"),
        "tasks": _ROWS,
        "goals": _ROWS,
        "interactions": _ROWS,
        "conflicts": _ROWS,
    },
)


@dataclass
class _TakesDocument(Operation):
    """Describes a body that the handler reads by itself, row by row."""

    def __post_init__(self) -> None:
        self.request_body = RequestBody(content={"application/json": OpenAPIMediaType(schema=_DOCUMENT)}, required=True)


@post(routes.EXPORT, status_code=200, summary="Prove the password, for an export within five minutes")
async def prove_for_export(
    data: JSONBody[PasswordProof], account: NamedDependency[Account], exports: NamedDependency[SkipValidation[Exports]]
) -> ExportProof:
    return await exports.prove(account, data)


@get(routes.EXPORT, media_type="application/json", summary="Everything of the account as one document; needs the proof")
async def export_everything(
    account: NamedDependency[Account],
    exports: NamedDependency[SkipValidation[Exports]],
    clock: NamedDependency[SkipValidation[Clock]],
    export_proof: Proof = None,
) -> Stream:
    exported = await exports.make(account, export_proof)
    day = datetime.fromtimestamp(clock.now(), UTC).date().isoformat()
    headers = {"Content-Disposition": f'attachment; filename="forethought-{day}.json"', "Content-Length": str(exported.size)}
    return Stream(exported, media_type="application/json", headers=headers)


@post(
    routes.IMPORT,
    status_code=200,
    request_max_body_size=SIZE_LIMIT,
    operation_class=_TakesDocument,
    summary="Bring a document in; what is here stays as it is",
)
async def import_document(
    request: Request[Account, Any, Any],
    account: NamedDependency[Account],
    database: NamedDependency[Database],
    clock: NamedDependency[SkipValidation[Clock]],
    hub: NamedDependency[SkipValidation[EventHub]],
) -> ImportReport:
    def tell() -> None:
        hub.written(account.user_id)

    return await Importer(database, account, clock, tell).bring_in(await request.body())


router = Router("/", route_handlers=[prove_for_export, export_everything, import_document], tags=["portability"])
