import Postgres
import Primitives

/// Marks the operation as being worked on, until the end of the transaction.
struct TryOperationLock: Statement {
    static let sql = "SELECT pg_try_advisory_xact_lock($1, $2)"
    let operation: OperationKey

    func bind(_ parameters: inout Parameters) {
        let (high, low) = Idempotency.lockKeys(operation)
        parameters.append(high)
        parameters.append(low)
    }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}

struct ReadOperation: Statement {
    static let sql = """
        SELECT request_hash, operation_id, status, response FROM operations
        WHERE merchant_id = $1 AND method = $2 AND key = $3
        """
    let operation: OperationKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(operation.merchant)
        parameters.append(operation.method)
        parameters.append(operation.key)
    }

    static func decode(_ row: inout RowReader) throws -> StoredOperation {
        StoredOperation(
            requestHash: try row.next(), operationId: try row.next(), status: try row.next(),
            response: try row.next([UInt8]?.self))
    }
}

struct InsertOperation: Statement {
    static let sql = """
        INSERT INTO operations
            (merchant_id, method, key, request_hash, operation_id, status, response)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    let operation: OperationKey
    let id: UUIDv7
    let status: Int16
    let response: [UInt8]?

    func bind(_ parameters: inout Parameters) {
        parameters.append(operation.merchant)
        parameters.append(operation.method)
        parameters.append(operation.key)
        parameters.append(operation.storedHash)
        parameters.append(id)
        parameters.append(status)
        parameters.append(response)
    }
}
