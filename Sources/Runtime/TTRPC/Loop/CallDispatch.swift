/// The one place where a call becomes a task.
///
/// A call's task has no parent: what ends it is its answer, its deadline, or the end of its
/// connection, all of which hold the handle that this returns.
enum CallDispatch {
    /// Starts on the caller's thread at once and, having waited, goes on where `executor` says.
    static func start(
        on executor: EventLoopExecutor? = nil,
        _ body: @escaping @Sendable @isolated(any) () async -> Void
    ) -> Task<Void, Never> {
        Task.immediateDetached(executorPreference: executor, operation: body)
    }
}
