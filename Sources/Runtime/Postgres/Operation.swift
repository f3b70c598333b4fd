internal import CLibPQ
internal import Synchronization

/// A statement with its values, its type forgotten, that takes its own result.
protocol Operation: AnyObject, Sendable {
    var key: PipelineState.Key { get }
    /// Names the prepared statement for people who look at the server.
    var name: String { get }
    var sql: String { get }
    var failure: PostgresError? { get }
    func bind(_ parameters: inout Parameters)
    func complete(_ result: OpaquePointer)
    func fail(_ error: PostgresError)
}

/// A statement on its way, and its result once the round trip is over.
// Unchecked: the connection's thread alone writes it, until the segment is finished; its owner
// reads it afterwards, and the hand-over (a return on the same thread, or the resumption of the
// waiting task) orders the two. An owner that gave up waiting does not read.
package final class Pending<S: Statement>: @unchecked Sendable {
    private enum State {
        case waiting
        case done([S.Row], affected: Int)
        case failed(PostgresError)
    }

    private let statement: S
    private var state = State.waiting

    init(_ statement: S) {
        self.statement = statement
    }

    /// The rows, if the statement succeeded.
    package var rows: [S.Row] {
        get throws(PostgresError) { try outcome().rows }
    }

    /// How many rows the command inserted, changed, deleted or returned.
    package var affected: Int {
        get throws(PostgresError) { try outcome().affected }
    }

    private func outcome() throws(PostgresError) -> (rows: [S.Row], affected: Int) {
        switch state {
        case .waiting: throw PostgresError(.misuse, "\(S.self) was read before its round trip")
        case .done(let rows, let affected): (rows, affected)
        case .failed(let error): throw error
        }
    }
}

extension Pending: Operation {
    var key: PipelineState.Key { ObjectIdentifier(S.self) }
    var name: String { "\(S.self)" }
    var sql: String { S.sql }

    var failure: PostgresError? {
        guard case .failed(let error) = state else { return nil }
        return error
    }

    func bind(_ parameters: inout Parameters) { statement.bind(&parameters) }

    func fail(_ error: PostgresError) { state = .failed(error) }

    func complete(_ result: OpaquePointer) {
        if let error = commitFailure(result) { return fail(error) }
        let count = PQntuples(result)
        var rows: [S.Row] = []
        rows.reserveCapacity(Int(count))
        do {
            for row in 0..<count {
                var reader = RowReader(result, row: row)
                rows.append(try S.decode(&reader))
            }
            state = .done(rows, affected: affectedRows(result))
        } catch let error as PostgresError {
            fail(PostgresError(.decode, "\(S.self): \(error.message)"))
        } catch {
            fail(PostgresError(.decode, "\(S.self): \(error)"))
        }
    }

    /// PostgreSQL answers the COMMIT of a failed transaction with ROLLBACK and without an error.
    private func commitFailure(_ result: OpaquePointer) -> PostgresError? {
        guard S.self == Commit.self, commandTag(result) != "COMMIT" else { return nil }
        return PostgresError(
            .server, "the transaction had failed and was rolled back",
            sqlState: .inFailedTransaction)
    }
}

func commandTag(_ result: OpaquePointer) -> String {
    PQcmdStatus(result).map { String(cString: $0) } ?? ""
}

func affectedRows(_ result: OpaquePointer) -> Int {
    PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
}
