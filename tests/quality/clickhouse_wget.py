"""Stands in for `wget` and a ClickHouse server: runs the posted query in chdb, with the data in the folder CLICKHOUSE_DATA."""

import os
import sys
from argparse import ArgumentParser
from importlib import import_module

parser = ArgumentParser()
parser.add_argument("-q", action="store_true")
parser.add_argument("-O-", action="store_true")
parser.add_argument("--header", action="append")
parser.add_argument("--post-data")
parser.add_argument("url")
given = parser.parse_args()
headers = dict(header.split(": ", 1) for header in given.header)
session = import_module("chdb.session").Session(os.environ["CLICKHOUSE_DATA"])
session.query(f"CREATE DATABASE IF NOT EXISTS {headers['X-ClickHouse-Database']}")
session.query(f"USE {headers['X-ClickHouse-Database']}")
try:
    sys.stdout.write(str(session.query(given.post_data, "TSV")))
except RuntimeError as error:
    sys.exit(str(error))
