/// Why a command has no answer.
///
/// After `unavailable` and `timedOut` nobody knows whether the server carried it out.
package enum RedisError: Error, Sendable, Equatable {
    /// There is no connection, or it broke before the reply.
    case unavailable
    /// The reply did not come in time; if it still comes it is dropped.
    case timedOut
    /// As many commands as allowed are under way; this one was not sent.
    case overloaded
    /// The server's own error message, such as `WRONGTYPE …`.
    case refused(String)
    /// A reply of another kind than the command has.
    case unexpectedReply
}
