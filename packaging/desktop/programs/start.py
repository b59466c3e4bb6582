"""Runs in each program of the bundle before anything else of it.

The bundle's libraries are for itself: what it starts of the system's programs must load the system's. And its OpenSSL was made on
Debian; where the system keeps the certificates that it trusts elsewhere, it is told.
"""

import os
import sys

if sys.platform == "linux":
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
    if "SSL_CERT_FILE" not in os.environ and "SSL_CERT_DIR" not in os.environ and not os.path.isdir("/usr/lib/ssl/certs"):  # noqa: PTH112
        for place in ("/etc/pki/tls/cert.pem", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem", "/etc/ssl/certs/ca-certificates.crt"):
            if os.path.isfile(place):  # noqa: PTH113 -- pathlib would be loaded by every program before it knows what it is for
                os.environ["SSL_CERT_FILE"] = place
                break
