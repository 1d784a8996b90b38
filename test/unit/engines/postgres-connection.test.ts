import { expect, test } from "vitest";
import { passwordLine, readConnection } from "../../../src/engines/postgres-connection.ts";

test.each([
  [null, "", null],
  ["host=db port=5432 user=me password=secret dbname=shop", "host='db' port='5432' user='me' dbname='shop'", "secret"],
  ["password='it\\'s \\\\ me' host = 'a b'", "host='a b'", "it's \\ me"],
  [
    "postgresql://me:p%40ss@db:5433/shop?sslmode=require",
    "user='me' host='db' port='5433' dbname='shop' sslmode='require'",
    "p@ss",
  ],
  ["postgres://db/shop", "host='db' dbname='shop'", null],
  ["postgres://me@[::1]:5432,other:5433/shop", "user='me' host='::1,other' port='5432,5433' dbname='shop'", null],
  ["postgresql:///shop?host=/tmp&password=x", "dbname='shop' host='/tmp'", "x"],
])("%s is taken apart", (connection, conninfo, password) => {
  expect(readConnection(connection)).toMatchObject({ conninfo, password });
});

test.each([
  "shop",
  "host=db password=top secret",
  "host='open",
  "postgres://me:p@ss@db/shop",
  "postgres://me:%zz@db/shop",
  "postgres://db:port/shop",
  "host=db password='a\nb'",
])("%j is refused without being repeated", (connection) => {
  let message = "";
  try {
    readConnection(connection);
  } catch (error) {
    message = String(error);
  }
  expect(message).toMatch(/connection: this is none that psql knows; allowed is a connection string/);
  expect(message).not.toMatch(/secret|ss@|%zz|open/);
});

test("what is secret in a connection is known as it is written and as it is meant", () => {
  const { secrets } = readConnection("postgresql://me:p%40ss%2f@db/shop?sslpassword=of+key&sslmode=require");
  expect(secrets).toEqual(
    expect.arrayContaining([
      "postgresql://me:p%40ss%2f@db/shop?sslpassword=of+key&sslmode=require",
      ...["p@ss/", "p%40ss%2f", "p%40ss%2F", "of+key"],
    ]),
  );
  expect(secrets).not.toContain("require");
  expect(readConnection("password='it\\'s' host=db").secrets).toEqual(
    expect.arrayContaining(["it's", "it\\'s", "password='it\\'s' host=db"]),
  );
  expect(readConnection(null).secrets).toEqual([]);
});

test("a password file's line escapes what the file knows", () => {
  expect(passwordLine("a:b\\c")).toBe("*:*:*:*:a\\:b\\\\c\n");
});
