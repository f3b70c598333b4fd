/// Why a call did not answer: a code, words for people who read logs, and details for programs.
package struct RPCStatus: Error, Sendable, Equatable {
    package var code: StatusCode
    package var message: String
    package var details: [Detail]
    /// What the caller knows about the call's effect; it never travels.
    package var outcome: Outcome

    package init(
        _ code: StatusCode, _ message: String = "", details: [Detail] = [],
        outcome: Outcome = .answered
    ) {
        self.code = code
        self.message = message
        self.details = details
        self.outcome = outcome
    }

    /// A `google.protobuf.Any`.
    package struct Detail: Sendable, Equatable {
        package var typeURL: String
        package var value: [UInt8]

        package init(typeURL: String, value: [UInt8]) {
            self.typeURL = typeURL
            self.value = value
        }
    }

    /// Whether the call can have had an effect although it failed.
    package enum Outcome: Sendable, Equatable {
        /// The peer sent this status.
        case answered
        /// The request never left this process, so sending it again is safe.
        case notSent
        /// The request left and no answer came: lost connection, deadline, cancellation.
        case unknown
    }
}

extension RPCStatus: CustomStringConvertible {
    package var description: String {
        message.isEmpty ? code.name : "\(code.name): \(message)"
    }
}

extension RPCStatus {
    /// The status for an error that is thrown where only statuses may leave.
    ///
    /// Errors come in three kinds. A status is somebody's answer and passes unchanged. Cancellation
    /// is the caller's wish. Anything else is our own defect or an outage behind us: its text stays
    /// inside, and the caller learns INTERNAL.
    static func sanitised(_ error: any Error) -> RPCStatus {
        switch error {
        case let status as RPCStatus: status.code == .ok ? .internalError : status
        case is CancellationError: RPCStatus(.cancelled, "cancelled")
        default: .internalError
        }
    }

    static let internalError = RPCStatus(.internal, "internal error")

    /// Whether the error's own text was withheld from the caller and belongs in a log.
    static func isHidden(_ error: any Error) -> Bool {
        !(error is RPCStatus) && !(error is CancellationError)
    }
}
