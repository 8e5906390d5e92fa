import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import { packQuotation, unpackQuotation } from './pack-quotation';

/** Packs the rows of the quotations’ table on their way into the database, and unpacks them on their way out. */
export const packedQuotations: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'packedQuotations',
  create: (core) => ({
    ...core,
    table: (name) => (name === 'quotations' ? packing(core.table(name)) : core.table(name)),
  }),
};

function packing(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      table.mutate(
        request.type === 'add' || request.type === 'put'
          ? { ...request, values: request.values.map(packQuotation) }
          : request,
      ),
    // No `await` here: what comes out are Dexie's promises, which keep the caller's transaction.
    get: (request) => table.get(request).then(unpackIfAny),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(unpackIfAny)),
    query: (request) =>
      table
        .query(request)
        .then((answer) => (request.values ? { ...answer, result: answer.result.map(unpackIfAny) } : answer)),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor && request.values ? unpackingCursor(cursor) : cursor)),
  };
}

function unpackIfAny(stored: Parameters<typeof unpackQuotation>[0] | undefined) {
  return stored && unpackQuotation(stored);
}

/** The same cursor with another value. The browser's own getters work on the browser's own object only. */
function unpackingCursor(cursor: DBCoreCursor): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => unpackIfAny(cursor.value) },
  });
}
