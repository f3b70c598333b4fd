/// Operations that are sent together, end with a sync, and succeed or fail together.
///
/// Confined to the thread of its connection.
final class Segment {
    let operations: [any Operation]
    /// The waiting task's, for work that has no thread of its own.
    let job: Job?
    private(set) var failure: PostgresError?
    private(set) var isFinished = false

    init(_ operations: [any Operation], job: Job? = nil) {
        self.operations = operations
        self.job = job
    }

    func complete(_ index: Int, _ result: OpaquePointer) {
        operations[index].complete(result)
        if failure == nil { failure = operations[index].failure }
    }

    func fail(_ index: Int, _ error: PostgresError) {
        operations[index].fail(error)
        if failure == nil { failure = error }
    }

    /// Fails with what the first failing operation failed with.
    func skip(_ index: Int) {
        operations[index].fail(
            failure ?? PostgresError(.server, "skipped behind an error", sqlState: nil))
    }

    func finish() {
        isFinished = true
        job?.finish(failure)
    }

    /// The connection ended before the sync came back.
    func lose(_ error: PostgresError) {
        for operation in operations { operation.fail(error) }
        failure = error
        finish()
    }
}
